package audiototext.domain.contract;

import static audiototext.domain.data.UserBuilder.aUser;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import audiototext.domain.error.Refused;
import audiototext.domain.port.Identity;
import audiototext.domain.user.User;
import org.junit.jupiter.api.Test;

/** What the core expects of every {@link Identity}. */
public abstract class IdentityContract {

    /** A request of this person, with a verified address; tokens name the time of the sign-in in seconds. */
    protected abstract Identity signedInAs(User user);

    /** A request of a person who has not signed in. */
    protected abstract Identity anonymous();

    @Test
    void theSignedInPersonIsKnownWithSubjectNameAddressAndTimeOfSignIn() {
        var ada = aUser().named("ada@example.org").build();

        var signedIn = signedInAs(ada).signedIn();

        assertThat(signedIn.subject()).isEqualTo(ada.subject());
        assertThat(signedIn.email()).isEqualTo(ada.email());
        assertThat(signedIn.lastSignIn().truncatedTo(SECONDS))
                .isEqualTo(ada.lastSignIn().truncatedTo(SECONDS));
        assertThat(signedIn.userName()).isNotBlank();
    }

    @Test
    void askingAgainGivesTheSamePerson() {
        var identity = signedInAs(aUser().build());

        assertThat(identity.signedIn()).isEqualTo(identity.signedIn());
    }

    @Test
    void aRequestWithoutSignInIsRefused() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> anonymous().signedIn())
                .returns(Refused.Reason.NOT_SIGNED_IN, Refused::reason);
    }
}
