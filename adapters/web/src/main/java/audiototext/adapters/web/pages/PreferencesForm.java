package audiototext.adapters.web.pages;

import audiototext.adapters.shared.messages.Languages;
import audiototext.domain.user.Preferences;
import audiototext.domain.user.TimeZones;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The form of a person's language and time zone. Their own zone comes first: a browser may name one that is not of a
 * place, and saving must not change it.
 *
 * @param saved whether they have just been saved
 */
public record PreferencesForm(List<Choice> languages, List<Choice> zones, boolean saved) {

    /** An option of a menu. */
    public record Choice(String value, String name, boolean chosen) {}

    static PreferencesForm of(Preferences preferences, boolean saved) {
        var language = preferences.language().map(Languages::written).orElse(Languages.DEFAULT);
        var zone = preferences.zone().orElse(ZoneOffset.UTC);
        return new PreferencesForm(
                Languages.WRITTEN.stream()
                        .map(option -> choice(option, option.equals(language)))
                        .toList(),
                Stream.concat(preferences.zone().stream(), TimeZones.all().stream())
                        .distinct()
                        .map(option -> choice(option, option.equals(zone)))
                        .toList(),
                saved);
    }

    /** In the language itself, as its reader looks for it. */
    private static Choice choice(Locale language, boolean chosen) {
        var name = language.getDisplayLanguage(language);
        return new Choice(
                language.toLanguageTag(), name.substring(0, 1).toUpperCase(language) + name.substring(1), chosen);
    }

    private static Choice choice(ZoneId zone, boolean chosen) {
        return new Choice(zone.getId(), zone.getId().replace('_', ' '), chosen);
    }
}
