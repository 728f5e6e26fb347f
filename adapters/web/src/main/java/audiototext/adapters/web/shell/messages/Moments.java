package audiototext.adapters.web.shell.messages;

import audiototext.adapters.shared.messages.Dates;
import audiototext.adapters.shared.messages.Languages;
import audiototext.adapters.web.shell.layout.LayoutMessages;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** Points in time in the short form of pages and documents. */
public final class Moments {
    private Moments() {}

    /** Such as {@code 24 Nov 2026, 12:00 UTC}. */
    public static String format(Instant instant, Locale reader, ZoneId zone) {
        var pattern = Languages.messages(LayoutMessages.class, reader).momentPattern();
        return Dates.withZone(instant, pattern, reader, zone);
    }
}
