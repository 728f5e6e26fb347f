package audiototext.adapters.accounts.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import audiototext.adapters.accounts.Account;
import audiototext.adapters.accounts.AccountRefusal;
import audiototext.domain.error.Refused;
import audiototext.domain.fake.InMemoryUserRegistry;
import audiototext.domain.user.EmailAddress;
import audiototext.domain.user.Subject;
import audiototext.domain.user.User;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerifiedCredentialsTest {
    private static final Subject SUBJECT = new Subject("ada");
    private static final String ADDRESS = "ada@example.org";
    private static final String PASSWORD = "correct horse battery";

    private final InMemoryUserRegistry registry = new InMemoryUserRegistry();

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private Optional<Account> account = Optional.of(account(1));
    private int checks;
    private final VerifiedCredentials credentials =
            new VerifiedCredentials(this::check, subject -> account, registry, () -> now);

    @Test
    void theRightPasswordIdentifiesTheUser() {
        assertThat(credentials.user(ADDRESS, PASSWORD)).map(User::subject).contains(SUBJECT);
    }

    @Test
    void theRightPasswordIsCheckedOnceAMinute() {
        credentials.user(ADDRESS, PASSWORD);
        now = now.plusSeconds(59);

        assertThat(credentials.user(ADDRESS, PASSWORD)).isPresent();
        assertThat(checks).isEqualTo(1);
    }

    @Test
    void useDoesNotExtendTheMinute() {
        credentials.user(ADDRESS, PASSWORD);
        now = now.plusSeconds(40);
        credentials.user(ADDRESS, PASSWORD);
        now = now.plusSeconds(40);

        credentials.user(ADDRESS, PASSWORD);

        assertThat(checks).isEqualTo(2);
    }

    @Test
    void aWrongPasswordFindsNoUserAndIsCheckedEachTime() {
        credentials.user(ADDRESS, PASSWORD);

        assertThat(credentials.user(ADDRESS, "wrong")).isEmpty();
        assertThat(credentials.user(ADDRESS, "wrong")).isEmpty();
        assertThat(checks).isEqualTo(3);
    }

    @Test
    void anotherUsersPasswordIsNotRemembered() {
        credentials.user(ADDRESS, PASSWORD);

        assertThat(credentials.user("eve@example.org", PASSWORD)).isEmpty();
    }

    @Test
    void aNewPasswordClearsWhatWasRemembered() {
        credentials.user(ADDRESS, PASSWORD);
        account = Optional.of(account(2));

        credentials.user(ADDRESS, PASSWORD);

        assertThat(checks).isEqualTo(2);
    }

    @Test
    void aRemovedAccountFindsNoUser() {
        credentials.user(ADDRESS, PASSWORD);
        account = Optional.empty();

        assertThat(credentials.user(ADDRESS, PASSWORD)).isEmpty();
    }

    @Test
    void tooManyWrongPasswordsAreRefused() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> credentials.user("locked@example.org", "wrong"))
                .returns(Refused.Reason.TOO_MANY, Refused::reason);
    }

    @Test
    void theSignInIsTheTimeOfTheCheckAndIsKept() {
        var checkedAt = now;
        credentials.user(ADDRESS, PASSWORD);
        now = now.plus(Duration.ofSeconds(30));

        var user = credentials.user(ADDRESS, PASSWORD);

        assertThat(user).map(User::lastSignIn).contains(checkedAt);
        assertThat(registry.find(SUBJECT)).isEqualTo(user);
    }

    private Optional<Account> check(String address, String password) {
        checks++;
        if (address.startsWith("locked")) {
            throw new Refused(AccountRefusal.TOO_MANY_TRIES, 15);
        }
        return address.equals(ADDRESS) && password.equals(PASSWORD) ? account : Optional.empty();
    }

    private static Account account(int sessionVersion) {
        return new Account(SUBJECT, new EmailAddress(ADDRESS), sessionVersion);
    }
}
