package audiototext.adapters.database;

import audiototext.domain.user.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Converts the domain's values to columns and back. */
final class Columns {
    private Columns() {}

    /**
     * The time in UTC, so that the zone of a session or server cannot shift it; truncated, because databases would
     * round it up.
     */
    static LocalDateTime time(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    static Instant instant(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC);
    }

    /** Bytes, because collations treat subjects as equal that differ in case or trailing spaces. */
    static byte[] exact(Subject subject) {
        return subject.value().getBytes(StandardCharsets.UTF_8);
    }

    static Subject subject(byte[] exact) {
        return new Subject(new String(exact, StandardCharsets.UTF_8));
    }
}
