package audiototext.adapters.web.shell.messages;

import java.time.Instant;

/** A point in time. Pages say it in UTC; a script says it in the reader's zone. */
public record Moment(Instant instant) {
    /** For {@code <time datetime>}: ISO 8601. */
    public String iso() {
        return instant.toString();
    }
}
