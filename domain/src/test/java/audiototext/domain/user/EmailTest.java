package audiototext.domain.user;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\n", "a.b", "ä"})
    void anIdOfOtherCharactersIsRefused(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> email(id, "Minutes"));
    }

    @Test
    void anIdHas1To100LettersDigitsAndHyphens() {
        assertThatNoException().isThrownBy(() -> email("transcript-1-A".repeat(7) + "12", "Minutes"));
        assertThatIllegalArgumentException().isThrownBy(() -> email("a".repeat(101), "Minutes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "Minutes\r\nBcc: eve@example.org", "Minutes\0", "\u0085"})
    void aSubjectWithControlCharactersIsRefused(String subject) {
        assertThatIllegalArgumentException().isThrownBy(() -> email("a", subject));
    }

    private static Email email(String id, String subject) {
        return new Email(id, new EmailAddress("ada@example.org"), subject, "Hello.", "Hello.", List.of());
    }
}
