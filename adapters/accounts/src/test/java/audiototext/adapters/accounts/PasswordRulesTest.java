package audiototext.adapters.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import audiototext.domain.EmailAddress;
import audiototext.domain.Refused;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordRulesTest {
    private static final EmailAddress ADA = new EmailAddress("ada@example.org");

    @Test
    void seventyTwoBytesDo() {
        assertThatCode(() -> PasswordRules.check("é".repeat(36), ADA)).doesNotThrowAnyException();
    }

    @Test
    void seventyThreeBytesAreRefusedWithTheLimit() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> PasswordRules.check("é".repeat(36) + "e", ADA))
                .withMessageContaining("at most 72");
    }

    @Test
    void theLastOfSeventyTwoBytesCounts() {
        var bcrypt = new Bcrypt(4);
        var hash = Optional.of(bcrypt.hash("x".repeat(72)));

        assertThat(bcrypt.matches("x".repeat(72), hash)).isTrue();
        assertThat(bcrypt.matches("x".repeat(71) + "y", hash)).isFalse();
    }

    @Test
    void theHelpNamesTheLeastLength() {
        assertThat(Accounts.PASSWORD_HELP).startsWith("At least 12 characters");
    }
}
