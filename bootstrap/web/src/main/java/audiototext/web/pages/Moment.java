package audiototext.web.pages;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A point in time. Pages say it in UTC; a script says it in the reader's zone and manner. */
public record Moment(Instant instant) {
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    /** For {@code <time datetime>}: ISO 8601. */
    public String iso() {
        return instant.toString();
    }

    public String words() {
        return WORDS.format(instant.atOffset(ZoneOffset.UTC));
    }
}
