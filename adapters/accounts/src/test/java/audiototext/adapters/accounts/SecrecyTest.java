package audiototext.adapters.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.error.Refused;
import audiototext.domain.user.EmailAddress;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** From outside, nothing shows whether an address has an account: not the answers, the work, or the waiting. */
@QuarkusTest
class SecrecyTest extends AccountsFixture {
    private final EmailAddress stranger = someAddress("stranger");

    @Test
    void registeringAnswersTheSame() {
        assertSameTwice(email -> accounts.register(email, OTHER_PASSWORD, ENGLISH));
    }

    @Test
    void askingForACodeAgainAnswersTheSame() {
        assertSameTwice(email -> accounts.resendCode(email, ENGLISH));
    }

    @Test
    void forgettingThePasswordAnswersTheSame() {
        assertSameTwice(email -> accounts.forgotPassword(email, ENGLISH));
    }

    @Test
    void aWrongCodeForARegistrationAnswersTheSameHoweverOften() {
        openAccount(ada, PASSWORD);

        assertSame(email -> accounts.confirm(email, "123456"), 12);
    }

    @Test
    void aWrongCodeAnswersTheSameWithAndWithoutAPendingRegistration() {
        accounts.register(ada, PASSWORD, ENGLISH);
        var wrong = otherThan(mailedCode(ada));

        assertSame(email -> accounts.confirm(email, wrong), 12);
    }

    @Test
    void aWrongCodeForANewPasswordAnswersTheSameHoweverOften() {
        openAccount(ada, PASSWORD);
        accounts.forgotPassword(ada, ENGLISH);
        var wrong = otherThan(mailedCode(ada));

        assertSame(email -> accounts.resetPassword(email, wrong, OTHER_PASSWORD), 12);
    }

    @Test
    void aWrongPasswordAnswersTheSameHoweverOften() {
        openAccount(ada, PASSWORD);

        assertSame(
                email -> assertThat(accounts.authenticate(email.value(), OTHER_PASSWORD))
                        .isEmpty(),
                12);
    }

    @Test
    void usingACodeDoesNotShortenTheWaitForTheNext() {
        accounts.register(ada, PASSWORD, ENGLISH);
        accounts.confirm(ada, mailedCode(ada));
        accounts.register(stranger, PASSWORD, ENGLISH);

        assertSame(email -> accounts.register(email, PASSWORD, ENGLISH), 1);
    }

    @Test
    void signingInDoesNotResetTheCountOfFailures() {
        openAccount(ada, PASSWORD);
        assertSame(email -> accounts.authenticate(email.value(), OTHER_PASSWORD), 9);
        accounts.authenticate(ada.value(), PASSWORD);

        assertSame(email -> accounts.authenticate(email.value(), OTHER_PASSWORD), 2);
    }

    @Test
    void noEmailIsWrittenOrSentBeforeTheAnswer() {
        openAccount(ada, PASSWORD);
        var before = mail.emails();
        var background = new ArrayList<Runnable>();

        accounts(background::add).forgotPassword(ada, ENGLISH);
        accounts(background::add).forgotPassword(stranger, ENGLISH);

        assertThat(mail.emails()).isEqualTo(before);
        assertThat(background).hasSize(2);
    }

    private void assertSameTwice(Consumer<EmailAddress> call) {
        openAccount(ada, PASSWORD);
        assertSame(call, 2);
    }

    /** Each time, the call answers the same for both addresses after the same number of hashes. */
    private void assertSame(Consumer<EmailAddress> call, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(answer(call, ada)).isEqualTo(answer(call, stranger));
        }
    }

    private List<Object> answer(Consumer<EmailAddress> call, EmailAddress email) {
        var before = bcrypt.computed();
        try {
            call.accept(email);
            return List.of("done", bcrypt.computed() - before);
        } catch (Refused refused) {
            return List.of(refused.reason(), refused.getMessage(), bcrypt.computed() - before);
        }
    }
}
