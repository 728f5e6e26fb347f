package audiototext.domain.user;

import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UserTest {

    @Test
    void aUserNameHas1To254CharactersThatAreNotAllSpace() {
        assertThatNoException().isThrownBy(() -> aUser().named("a").build());
        assertThatNoException().isThrownBy(() -> aUser().named("a".repeat(254)).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aUser().named("a".repeat(255)).build());
        assertThatIllegalArgumentException().isThrownBy(() -> aUser().named(" ").build());
    }

    @Test
    void aSubjectHas1To255CharactersThatAreNotAllSpace() {
        assertThatNoException().isThrownBy(() -> new Subject("a"));
        assertThatNoException().isThrownBy(() -> new Subject("a".repeat(255)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Subject("a".repeat(256)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Subject(" "));
    }

    @Test
    void thePreferencesOfAUserAreUnknownAtFirst() {
        var user = new User(new Subject("1"), "ada", new EmailAddress("ada@example.org"), Instant.EPOCH);

        assertThat(user.preferences()).isEqualTo(Preferences.UNKNOWN);
    }

    @Test
    void preferencesAreCompletedByOthers() {
        var french = new Preferences(Optional.of(Locale.FRENCH), Optional.empty());
        var sydney = new Preferences(Optional.of(Locale.ENGLISH), Optional.of(ZoneId.of("Australia/Sydney")));

        assertThat(french.or(sydney))
                .isEqualTo(new Preferences(Optional.of(Locale.FRENCH), Optional.of(ZoneId.of("Australia/Sydney"))));
        assertThat(sydney.or(french)).isEqualTo(sydney);
    }

    @Test
    void aSubjectAndAnAddressAreWrittenAsTheyAre() {
        assertThat(new Subject("auth0|1")).hasToString("auth0|1");
        assertThat(new EmailAddress("ada@example.org")).hasToString("ada@example.org");
    }
}
