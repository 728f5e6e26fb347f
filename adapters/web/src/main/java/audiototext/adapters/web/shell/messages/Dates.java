package audiototext.adapters.web.shell.messages;

import audiototext.adapters.shared.messages.Languages;
import audiototext.adapters.web.shell.layout.LayoutMessages;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says points in time as people do; in UTC, because the reader's zone is not known. */
public final class Dates {
    private Dates() {}

    public static String words(Instant instant, Locale reader) {
        var words = Languages.messages(LayoutMessages.class, reader);
        var pattern = DateTimeFormatter.ofPattern(words.momentPattern(), reader);
        return words.utc(pattern.format(instant.atOffset(ZoneOffset.UTC)));
    }
}
