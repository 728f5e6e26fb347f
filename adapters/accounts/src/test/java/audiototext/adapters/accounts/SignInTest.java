package audiototext.adapters.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.error.Refused.Reason;
import audiototext.domain.user.Subject;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SignInTest extends AccountsFixture {

    @Test
    void aWrongPasswordDoesNotSignIn() {
        openAccount(ada, PASSWORD);

        assertThat(accounts.authenticate(ada.value(), OTHER_PASSWORD)).isEmpty();
    }

    @Test
    void thePasswordIsTheSameHoweverAKeyboardComposesIt() {
        openAccount(ada, "caf\u00e9 au lait, s'il vous plait");

        assertThat(accounts.authenticate(ada.value(), "cafe\u0301 au lait, s'il vous plait"))
                .isPresent();
    }

    @Test
    void aPasswordAboveTheLimitIsSimplyWrong() {
        openAccount(ada, PASSWORD);

        assertThat(accounts.authenticate(ada.value(), "x".repeat(10_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "@",
                "ada@example.org\r\nBcc: all@example.org",
                "ada@example.org\u0000",
                "ada@example.org, eve@example.org",
                "Ada <ada@example.org>"
            })
    void aMalformedAddressDoesNotSignIn(String text) {
        assertThat(accounts.authenticate(text, PASSWORD)).isEmpty();
    }

    @Test
    void noAccountIsFoundForAnUnknownSubject() {
        assertThat(accounts.find(new Subject("unknown"))).isEmpty();
    }

    @Test
    void afterTenFailuresEvenTheRightPasswordMustWait() {
        openAccount(ada, PASSWORD);
        fail(10);

        assertThat(refusalOf(() -> accounts.authenticate(ada.value(), PASSWORD)))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.TOO_MANY);
                    assertThat(refusal).hasMessageContaining("TOO_MANY_TRIES [15]");
                });
    }

    @Test
    void afterNineFailuresTheRightPasswordSignsIn() {
        openAccount(ada, PASSWORD);
        fail(9);

        assertThat(accounts.authenticate(ada.value(), PASSWORD)).isPresent();
    }

    @Test
    void fifteenMinutesAfterTheFirstFailureTheRightPasswordSignsInAgain() {
        openAccount(ada, PASSWORD);
        fail(10);
        clock.advance(Duration.ofMinutes(15));

        assertThat(accounts.authenticate(ada.value(), PASSWORD)).isPresent();
    }

    @Test
    void failuresForOneAddressDoNotAffectAnother() {
        openAccount(ada, PASSWORD);
        for (int i = 0; i < 10; i++) {
            accounts.authenticate(someAddress("eve").value(), PASSWORD);
        }

        assertThat(accounts.authenticate(ada.value(), PASSWORD)).isPresent();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            accounts.authenticate(ada.value(), OTHER_PASSWORD);
        }
    }

    @Test
    void aRemovedAccountCannotSignInAndItsAddressCanBeRegisteredAgain() {
        var removed = openAccount(ada, PASSWORD);

        accounts.remove(removed.subject());
        accounts.remove(removed.subject());

        assertThat(accounts.find(removed.subject())).isEmpty();
        assertThat(accounts.authenticate(ada.value(), PASSWORD)).isEmpty();
        assertThat(openAccount(ada, OTHER_PASSWORD).subject()).isNotEqualTo(removed.subject());
    }
}
