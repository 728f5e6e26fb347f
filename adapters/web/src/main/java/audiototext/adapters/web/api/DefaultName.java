package audiototext.adapters.web.api;

import audiototext.adapters.shared.messages.Languages;
import audiototext.adapters.web.shell.layout.LayoutMessages;
import audiototext.adapters.web.shell.messages.Moments;
import audiototext.domain.user.Preferences;
import java.time.Instant;
import java.time.ZoneOffset;

/** The name of a recording that comes without one. */
final class DefaultName {
    private DefaultName() {}

    /** Such as {@code Recording of 24 Nov 2026, 12:00 UTC}, in the language and the time zone of its owner. */
    static String of(Instant submitted, Preferences owner) {
        var language = owner.language().map(Languages::written).orElse(Languages.DEFAULT);
        var time = Moments.format(submitted, language, owner.zone().orElse(ZoneOffset.UTC));
        return Languages.messages(LayoutMessages.class, language).recordingOf(time);
    }
}
