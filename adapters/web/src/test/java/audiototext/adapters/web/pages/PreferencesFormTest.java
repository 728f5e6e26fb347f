package audiototext.adapters.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.web.pages.PreferencesForm.Choice;
import audiototext.domain.user.Preferences;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Paris", "Etc/GMT+4", "US/Pacific", "UTC"})
    void theZoneOfThePersonIsTheOneThatIsChosen(String zone) {
        var form = PreferencesForm.of(new Preferences(Optional.empty(), Optional.of(ZoneId.of(zone))), false);

        assertThat(form.zones())
                .filteredOn(Choice::chosen)
                .extracting(Choice::value)
                .containsExactly(zone);
    }

    @Test
    void eachLanguageIsNamedInItself() {
        var form = PreferencesForm.of(new Preferences(Optional.of(Locale.FRENCH), Optional.empty()), false);

        assertThat(form.languages())
                .containsExactly(new Choice("en", "English", false), new Choice("fr", "Français", true));
    }
}
