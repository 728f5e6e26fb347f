package audiototext.adapters.web.shell.messages;

import java.time.Instant;

/** A point in time. Pages show it in UTC; a script rewrites it in the reader's time zone. */
public record Moment(Instant instant) {
    /** In ISO 8601, for {@code <time datetime>}. */
    public String iso() {
        return instant.toString();
    }
}
