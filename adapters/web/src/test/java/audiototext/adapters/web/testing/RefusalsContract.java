package audiototext.adapters.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.web.shell.errors.Refusals;
import audiototext.domain.error.Refusal;
import audiototext.domain.error.Refused;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of every enum of refusals: each refusal has sentences in each language. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RefusalsContract {

    protected abstract Stream<Refusal> refusals();

    @ParameterizedTest
    @MethodSource("refusals")
    void everyRefusalHasAMessageInEachLanguageWithItsDetails(Refusal refusal) {
        var refused = new Refused(refusal, "41", "42");

        var english = Refusals.message(refused, Locale.ENGLISH);
        var french = Refusals.message(refused, Locale.FRENCH);

        assertThat(english).matches("(?s)\\p{Lu}.*\\.|“.*\\.");
        assertThat(french).matches("(?s)\\p{Lu}.*\\.|«\u00A0.*\\.").isNotEqualTo(english);
        assertThat(french.contains("41")).isEqualTo(english.contains("41"));
        assertThat(french.contains("42")).isEqualTo(english.contains("42"));
    }
}
