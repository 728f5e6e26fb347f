package audiototext.domain.user;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How a person reads, and what they speak: what their emails and documents are written in, and what their next recording
 * is suggested to be in.
 *
 * @param language absent if not known yet
 * @param zone the time zone of dates; absent if not known yet
 * @param spoken the language that they last chose for a recording, a tag or {@code auto}; absent if they never chose
 */
public record Preferences(Optional<Locale> language, Optional<ZoneId> zone, Optional<String> spoken) {
    public static final Preferences UNKNOWN = new Preferences(Optional.empty(), Optional.empty());

    public Preferences {
        Objects.requireNonNull(language);
        Objects.requireNonNull(zone);
        Objects.requireNonNull(spoken);
    }

    /** How a person reads. */
    public Preferences(Optional<Locale> language, Optional<ZoneId> zone) {
        this(language, zone, Optional.empty());
    }

    /** What a person speaks, and nothing else. */
    public static Preferences speaking(String language) {
        return new Preferences(Optional.empty(), Optional.empty(), Optional.of(language));
    }

    /** These preferences, and the others for what is not known here. */
    public Preferences or(Preferences others) {
        return new Preferences(language.or(others::language), zone.or(others::zone), spoken.or(others::spoken));
    }
}
