package audiototext.domain.user;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The time zones that a person can choose, by the names of the IANA's database: {@code Europe/Paris}. */
public final class TimeZones {
    /** What every time zone database of the last 30 years names after a city or an island. */
    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    private TimeZones() {}

    /** The zone with this name; empty if this Java does not know it. */
    public static Optional<ZoneId> named(String name) {
        return ZoneId.getAvailableZoneIds().contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }

    /** UTC, then the zones of all places by name. */
    public static List<ZoneId> all() {
        var places = ZoneId.getAvailableZoneIds().stream()
                .filter(name -> PLACE.matcher(name).matches())
                .sorted();
        return Stream.concat(Stream.of("UTC"), places).map(ZoneId::of).toList();
    }
}
