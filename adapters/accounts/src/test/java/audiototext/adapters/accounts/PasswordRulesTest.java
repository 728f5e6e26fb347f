package audiototext.adapters.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import audiototext.domain.error.Refused;
import audiototext.domain.user.EmailAddress;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final EmailAddress ADA = new EmailAddress("ada@example.org");
    private static final Bcrypt BCRYPT = new Bcrypt(4);

    @Test
    void seventyTwoBytesAreAccepted() {
        assertThatCode(() -> PasswordRules.check("é".repeat(36), ADA)).doesNotThrowAnyException();
    }

    @Test
    void seventyThreeBytesAreRefusedWithTheLimit() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> PasswordRules.check("é".repeat(36) + "e", ADA))
                .withMessageContaining("PASSWORD_TOO_LONG [72]");
    }

    @Test
    void theLastOfSeventyTwoBytesCounts() {
        var hash = Optional.of(BCRYPT.hash("x".repeat(72)));

        assertThat(BCRYPT.matches("x".repeat(72), hash)).isTrue();
        assertThat(BCRYPT.matches("x".repeat(71) + "y", hash)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse\u0000", "correct\nhorse battery", "correct horse \ud83d"})
    void charactersThatCannotBeTypedAreRefused(String password) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> PasswordRules.check(password, ADA))
                .withMessageContaining("PASSWORD_NOT_TYPED");
    }

    @Property
    void everyAcceptedPasswordDiffersFromEveryOther(
            @ForAll @StringLength(min = 12, max = 24) String password,
            @ForAll @StringLength(min = 12, max = 24) String other) {
        var chosen = PasswordRules.normalise(password);
        var tried = PasswordRules.normalise(other);
        Assume.that(does(chosen) && does(tried) && !tried.equals(chosen));
        var hash = Optional.of(BCRYPT.hash(chosen));

        assertThat(BCRYPT.matches(chosen, hash)).isTrue();
        assertThat(BCRYPT.matches(tried, hash)).isFalse();
    }

    @Test
    void theHelpNamesTheMinimumLength() {
        assertThat(Accounts.PASSWORD_HELP).startsWith("At least 12 characters");
    }

    private static boolean does(String password) {
        try {
            PasswordRules.check(password, ADA);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }
}
