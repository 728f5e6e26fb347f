package audiototext.domain.user;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How a person reads: what their emails and documents are written in.
 *
 * @param language absent if not known yet
 * @param zone the time zone of dates; absent if not known yet
 */
public record Preferences(Optional<Locale> language, Optional<ZoneId> zone) {
    public static final Preferences UNKNOWN = new Preferences(Optional.empty(), Optional.empty());

    public Preferences {
        Objects.requireNonNull(language);
        Objects.requireNonNull(zone);
    }

    /** These preferences, and the others for what is not known here. */
    public Preferences or(Preferences others) {
        return new Preferences(language.or(others::language), zone.or(others::zone));
    }
}
