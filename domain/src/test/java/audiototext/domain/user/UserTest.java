package audiototext.domain.user;

import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
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
    void theLanguageOfAUserIsUnknownAtFirst() {
        var user = new User(new Subject("1"), "ada", new EmailAddress("ada@example.org"), Instant.EPOCH);

        assertThat(user.reads()).isEmpty();
    }

    @Test
    void aUserKeepsTheirLanguageUntilAnotherIsGiven() {
        var french = aUser().reading(Locale.FRENCH).build();

        assertThat(french.reading(Optional.empty())).isEqualTo(french);
        assertThat(french.reading(Optional.of(Locale.ENGLISH)))
                .returns(Optional.of(Locale.ENGLISH), User::reads)
                .returns(french.subject(), User::subject);
    }

    @Test
    void aSubjectAndAnAddressAreWrittenAsTheyAre() {
        assertThat(new Subject("auth0|1")).hasToString("auth0|1");
        assertThat(new EmailAddress("ada@example.org")).hasToString("ada@example.org");
    }
}
