package audiototext.adapters.web.shell.errors;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.error.Refusal;
import audiototext.domain.error.Refused;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class RefusalsTest {
    @ParameterizedTest
    @EnumSource
    void eachRefusalIsSaidInEachLanguageWithItsDetails(Refusal refusal) {
        var refused = new Refused(refusal, "41", "42");

        var english = Refusals.words(refused, Locale.ENGLISH);
        var french = Refusals.words(refused, Locale.FRENCH);

        assertThat(english).matches("(?s)\\p{Lu}.*\\.|“.*\\.");
        assertThat(french).matches("(?s)\\p{Lu}.*\\.|«\u00A0.*\\.").isNotEqualTo(english);
        assertThat(french.contains("41")).isEqualTo(english.contains("41"));
        assertThat(french.contains("42")).isEqualTo(english.contains("42"));
    }
}
