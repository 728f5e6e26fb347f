package audiototext.adapters.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.error.Refused.Reason;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PasswordResetTest extends AccountsFixture {

    @Test
    void afterEnteringTheMailedCodeTheNewPasswordSignsIn() {
        openAccount(ada, PASSWORD);
        accounts.forgotPassword(ada, ENGLISH);
        accounts.resetPassword(ada, mailedCode(ada), OTHER_PASSWORD);

        assertThat(accounts.authenticate(ada.value(), OTHER_PASSWORD)).isPresent();
    }

    @Test
    void theOldPasswordNoLongerSignsIn() {
        openAccount(ada, PASSWORD);
        accounts.forgotPassword(ada, ENGLISH);
        accounts.resetPassword(ada, mailedCode(ada), OTHER_PASSWORD);

        assertThat(accounts.authenticate(ada.value(), PASSWORD)).isEmpty();
    }

    @Test
    void sessionsOfTheOldPasswordHaveEnded() {
        var before = openAccount(ada, PASSWORD);
        accounts.forgotPassword(ada, ENGLISH);
        accounts.resetPassword(ada, mailedCode(ada), OTHER_PASSWORD);

        assertThat(accounts.find(before.subject()).orElseThrow().sessionVersion())
                .isGreaterThan(before.sessionVersion());
    }

    @Test
    void theSubjectStaysTheSame() {
        var before = openAccount(ada, PASSWORD);
        accounts.forgotPassword(ada, ENGLISH);
        accounts.resetPassword(ada, mailedCode(ada), OTHER_PASSWORD);

        assertThat(accounts.authenticate(ada.value(), OTHER_PASSWORD))
                .map(Account::subject)
                .contains(before.subject());
    }

    @Test
    void untilTheCodeIsEnteredTheOldPasswordSignsIn() {
        openAccount(ada, PASSWORD);
        accounts.forgotPassword(ada, ENGLISH);

        assertThat(accounts.authenticate(ada.value(), PASSWORD)).isPresent();
    }

    @Test
    void anAddressWithoutAnAccountGetsNoEmail() {
        accounts.forgotPassword(ada, ENGLISH);

        assertThat(mail.emails()).isEmpty();
    }

    @Test
    void anUnconfirmedRegistrationCannotBeReset() {
        accounts.register(ada, PASSWORD, ENGLISH);
        accounts.forgotPassword(ada, ENGLISH);

        assertThat(emailsTo(ada)).hasSize(1);
    }

    @Test
    void anUnacceptableNewPasswordCostsNoTry() {
        openAccount(ada, PASSWORD);
        accounts.forgotPassword(ada, ENGLISH);
        var code = mailedCode(ada);
        for (int i = 0; i < CodeRow.TRIES; i++) {
            refusalOf(() -> accounts.resetPassword(ada, code, "too short"));
        }
        accounts.resetPassword(ada, code, OTHER_PASSWORD);

        assertThat(accounts.authenticate(ada.value(), OTHER_PASSWORD)).isPresent();
    }

    @Test
    void aCodeForARegistrationDoesNotResetAPassword() {
        openAccount(ada, PASSWORD);
        var stranger = someAddress("stranger");
        accounts.register(stranger, PASSWORD, ENGLISH);

        assertThat(refusalOf(() -> accounts.resetPassword(stranger, mailedCode(stranger), OTHER_PASSWORD))
                        .reason())
                .isEqualTo(Reason.INVALID);
    }

    @Test
    void aCodeResetsThePasswordOnlyOnce() {
        openAccount(ada, PASSWORD);
        accounts.forgotPassword(ada, ENGLISH);
        var code = mailedCode(ada);
        accounts.resetPassword(ada, code, OTHER_PASSWORD);

        assertThat(refusalOf(() -> accounts.resetPassword(ada, code, PASSWORD)).reason())
                .isEqualTo(Reason.INVALID);
    }
}
