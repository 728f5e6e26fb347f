package audiototext.adapters.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.error.Refused.Reason;
import audiototext.domain.user.EmailAddress;
import audiototext.domain.user.Preferences;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RegistrationTest extends AccountsFixture {

    @Test
    void afterEnteringTheMailedCodeThePersonCanSignIn() {
        accounts.register(ada, PASSWORD, ENGLISH);
        accounts.confirm(ada, mailedCode(ada));

        assertThat(accounts.authenticate(ada.value(), PASSWORD)).isPresent();
    }

    @Test
    void theSubjectIsARandomUuid() {
        var account = openAccount(ada, PASSWORD);

        assertThat(UUID.fromString(account.subject().value()).version()).isEqualTo(4);
    }

    @Test
    void anAccountIsFoundByItsSubject() {
        var account = openAccount(ada, PASSWORD);

        assertThat(accounts.find(account.subject())).contains(account);
    }

    @Test
    void beforeTheCodeIsEnteredThePasswordDoesNotSignIn() {
        accounts.register(ada, PASSWORD, ENGLISH);

        assertThat(accounts.authenticate(ada.value(), PASSWORD)).isEmpty();
    }

    @Test
    void aCodeCanBeTypedWithSpaces() {
        accounts.register(ada, PASSWORD, ENGLISH);
        var code = mailedCode(ada);
        accounts.confirm(ada, " " + code.substring(0, 3) + " " + code.substring(3));

        assertThat(accounts.authenticate(ada.value(), PASSWORD)).isPresent();
    }

    @Test
    void theCaseOfAnAddressDoesNotMatter() {
        accounts.register(ada, PASSWORD, ENGLISH);
        var capitals = ada.value().toUpperCase(Locale.ROOT);
        accounts.confirm(new EmailAddress(capitals), mailedCode(ada));

        assertThat(accounts.authenticate(capitals, PASSWORD))
                .map(Account::email)
                .contains(ada);
    }

    @Test
    void registeringAgainBeforeConfirmingReplacesThePassword() {
        accounts.register(ada, PASSWORD, ENGLISH);
        clock.advance(CodeRow.PAUSE);
        accounts.register(ada, OTHER_PASSWORD, ENGLISH);
        accounts.confirm(ada, mailedCode(ada));

        assertThat(accounts.authenticate(ada.value(), PASSWORD)).isEmpty();
        assertThat(accounts.authenticate(ada.value(), OTHER_PASSWORD)).isPresent();
    }

    @Test
    void registeringAnAddressWithAnAccountKeepsItsPassword() {
        openAccount(ada, PASSWORD);

        accounts.register(ada, OTHER_PASSWORD, ENGLISH);

        assertThat(accounts.authenticate(ada.value(), PASSWORD)).isPresent();
        assertThat(accounts.authenticate(ada.value(), OTHER_PASSWORD)).isEmpty();
    }

    @Test
    void theOwnerOfAnAccountGetsAnEmailWhenTheAddressIsRegisteredAgain() {
        openAccount(ada, PASSWORD);

        accounts.register(ada, OTHER_PASSWORD, ENGLISH);

        assertThat(mail.last().text()).contains("You already have one", "https://text.example.org/forgot-password");
        assertThat(mail.last()).matches(message -> !holdsCode(message), "holds no code");
    }

    @Test
    void aResentCodeOpensTheAccountWithThePasswordOfTheRegistration() {
        accounts.register(ada, PASSWORD, ENGLISH);
        clock.advance(CodeRow.PAUSE);
        accounts.resendCode(ada, ENGLISH);
        accounts.confirm(ada, mailedCode(ada));

        assertThat(accounts.authenticate(ada.value(), PASSWORD)).isPresent();
    }

    @Test
    void onceAnotherCodeIsSentTheEarlierOneNoLongerWorks() {
        accounts.register(ada, PASSWORD, ENGLISH);
        var first = mailedCode(ada);
        do {
            clock.advance(CodeRow.PAUSE);
            accounts.resendCode(ada, ENGLISH);
        } while (mailedCode(ada).equals(first));

        assertThat(refusalOf(() -> accounts.confirm(ada, first)).reason()).isEqualTo(Reason.INVALID);
    }

    @Test
    void nothingIsResentWithoutARegistration() {
        accounts.resendCode(ada, ENGLISH);

        assertThat(mail.emails()).isEmpty();
    }

    @Test
    void aCodeOpensOnlyOneAccount() {
        accounts.register(ada, PASSWORD, ENGLISH);
        var code = mailedCode(ada);
        accounts.confirm(ada, code);

        assertThat(refusalOf(() -> accounts.confirm(ada, code)).reason()).isEqualTo(Reason.INVALID);
    }

    @Test
    void anUnconfirmedRegistrationIsForgottenAfterADay() {
        accounts.register(ada, PASSWORD, ENGLISH);
        clock.advance(Duration.ofDays(1).plusSeconds(1));
        accounts.register(someAddress("another"), PASSWORD, ENGLISH);

        assertThat(new AccountStore().awaitsConfirmation(ada)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"elevenchars", "", "🐎🐎🐎🐎🐎🐎🐎🐎🐎🐎🐎"})
    void aPasswordOfFewerThanTwelveCharactersIsRefused(String password) {
        assertThat(refusalOf(() -> accounts.register(ada, password, ENGLISH)))
                .hasMessageContaining("PASSWORD_TOO_SHORT [12]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.org\r\nBcc: all@example.org",
                "ada@example.org\nSubject: Prize",
                "ada@example.org,eve@example.org",
                "\"Ada\" <ada@example.org>"
            })
    void anAddressThatWouldAddHeadersToAnEmailIsRefused(String address) {
        assertThat(refusalOf(() -> accounts.register(new EmailAddress(address), PASSWORD, ENGLISH))
                        .reason())
                .isEqualTo(Reason.INVALID);
        assertThat(mail.emails()).isEmpty();
    }

    @Test
    void aPasswordThatIsTheAddressIsRefused() {
        assertThat(refusalOf(() -> accounts.register(new EmailAddress("ada@example.org"), "Ada@Example.org", ENGLISH)))
                .hasMessageContaining("PASSWORD_IS_ADDRESS");
    }

    @Test
    void whenTheEmailFailsTheCodeCanBeRequestedAgain() {
        mail.outOfOrder();
        accounts.register(ada, PASSWORD, ENGLISH);
        mail.works();
        clock.advance(CodeRow.PAUSE);
        accounts.resendCode(ada, ENGLISH);
        accounts.confirm(ada, mailedCode(ada));

        assertThat(accounts.authenticate(ada.value(), PASSWORD)).isPresent();
    }

    @Test
    void anOpenedAccountKnowsHowItsOwnerReadAtRegistration() {
        var french = new Preferences(Optional.of(Locale.FRENCH), Optional.of(ZoneId.of("Europe/Paris")));
        accounts.register(ada, PASSWORD, french);

        var opened = accounts.confirm(ada, mailedCode(ada));

        assertThat(opened.preferences()).isEqualTo(french);
        assertThat(opened.account().email()).isEqualTo(ada);
    }

    @Test
    void askingForTheCodeAgainAddsWhatWasNotKnown() {
        accounts.register(ada, PASSWORD, FRENCH);
        clock.advance(CodeRow.PAUSE);
        accounts.resendCode(ada, new Preferences(Optional.empty(), Optional.of(ZoneId.of("Europe/Paris"))));

        assertThat(mail.last().subject()).contains("est votre code");
        assertThat(accounts.confirm(ada, mailedCode(ada)).preferences())
                .isEqualTo(new Preferences(Optional.of(Locale.FRENCH), Optional.of(ZoneId.of("Europe/Paris"))));
    }
}
