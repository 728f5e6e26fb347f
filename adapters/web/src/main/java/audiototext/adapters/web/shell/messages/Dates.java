package audiototext.adapters.web.shell.messages;

import audiototext.adapters.shared.messages.Languages;
import audiototext.adapters.web.shell.layout.LayoutMessages;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Formats points in time for people; in UTC, because the reader's time zone is not known. */
public final class Dates {
    private Dates() {}

    /** Such as {@code 24 Nov 2026, 12:00 UTC}. */
    public static String format(Instant instant, Locale reader) {
        var messages = Languages.messages(LayoutMessages.class, reader);
        var pattern = DateTimeFormatter.ofPattern(messages.momentPattern(), reader);
        return messages.utc(pattern.format(instant.atOffset(ZoneOffset.UTC)));
    }
}
