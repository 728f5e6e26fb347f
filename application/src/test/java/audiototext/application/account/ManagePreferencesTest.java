package audiototext.application.account;

import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.fake.InMemoryUserRegistry;
import audiototext.domain.user.Preferences;
import audiototext.domain.user.User;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ManagePreferencesTest {
    private static final Preferences FRENCH = new Preferences(Optional.of(Locale.FRENCH), Optional.empty());

    private final InMemoryUserRegistry registry = new InMemoryUserRegistry();
    private final ManagePreferences preferences = new ManagePreferences(registry);
    private final User fromSydney =
            aUser().reading(Locale.ENGLISH).inZone("Australia/Sydney").build();

    @Test
    void someoneWhoIsNotKnownYetReadsAsTheirRequestSays() {
        assertThat(preferences.of(fromSydney)).isEqualTo(fromSydney.preferences());
    }

    @Test
    void whatIsKeptCountsMoreThanTheRequest() {
        registry.keep(fromSydney.preferring(FRENCH));

        assertThat(preferences.of(fromSydney))
                .isEqualTo(new Preferences(Optional.of(Locale.FRENCH), Optional.of(ZoneId.of("Australia/Sydney"))));
    }

    @Test
    void aChoiceReplacesWhatIsKept() {
        registry.keep(fromSydney);

        preferences.choose(fromSydney, FRENCH);

        assertThat(preferences.of(fromSydney).language()).contains(Locale.FRENCH);
        assertThat(preferences.of(fromSydney).zone()).contains(ZoneId.of("Australia/Sydney"));
    }
}
