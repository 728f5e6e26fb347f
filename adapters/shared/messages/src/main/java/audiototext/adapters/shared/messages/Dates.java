package audiototext.adapters.shared.messages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes points in time for people, in their language and time zone. */
public final class Dates {
    private Dates() {}

    /** @param pattern of {@link DateTimeFormatter}, such as {@code d MMMM uuuu} */
    public static String format(Instant instant, String pattern, Locale language, ZoneId zone) {
        return DateTimeFormatter.ofPattern(pattern, language).format(instant.atZone(zone));
    }

    /** The same with the name of the time zone: {@code 24 Nov 2026, 12:00 Central European Standard Time}. */
    public static String withZone(Instant instant, String pattern, Locale language, ZoneId zone) {
        return format(instant, pattern, language, zone) + " " + name(zone, instant, language);
    }

    /** People know UTC by its letters. */
    private static String name(ZoneId zone, Instant instant, Locale language) {
        return zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : format(instant, "zzzz", language, zone);
    }
}
