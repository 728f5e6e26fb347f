package audiototext.adapters.database;

import audiototext.domain.user.Preferences;
import audiototext.domain.user.Subject;
import audiototext.domain.user.TimeZones;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

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

    static String language(Preferences preferences) {
        return preferences.language().map(Locale::toLanguageTag).orElse(null);
    }

    static String zone(Preferences preferences) {
        return preferences.zone().map(ZoneId::getId).orElse(null);
    }

    /** A time zone that this Java does not know, or no longer, counts as unknown. */
    static Preferences preferences(String language, String zone) {
        return new Preferences(
                Optional.ofNullable(language).map(Locale::forLanguageTag),
                Optional.ofNullable(zone).flatMap(TimeZones::named));
    }

    /** Bytes, because collations treat subjects as equal that differ in case or trailing spaces. */
    static byte[] exact(Subject subject) {
        return subject.value().getBytes(StandardCharsets.UTF_8);
    }

    static Subject subject(byte[] exact) {
        return new Subject(new String(exact, StandardCharsets.UTF_8));
    }
}
