package audiototext.domain.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetectedLanguageTest {
    @ParameterizedTest(name = "{0} ({1}), written as {2}: {3}")
    @CsvSource({
        "en, 0.98, fr, true",
        "en, 0.8, fr-CA, true",
        "en, 0.79, fr, false",
        "en, 1, en, false",
        "en, 1, en-GB, false",
        "fr-FR, 1, fr-CA, false"
    })
    void onlyWhatWasHeardClearlyContradictsAnotherLanguage(
            String heard, double probability, String written, boolean contradicts) {
        assertThat(new DetectedLanguage(new Language(heard), probability).contradicts(new Language(written)))
                .isEqualTo(contradicts);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void aProbabilityIsBetweenZeroAndOne(double probability) {
        var english = new Language("en");

        assertThatIllegalArgumentException().isThrownBy(() -> new DetectedLanguage(english, probability));
    }

    @Test
    void toBeDetectedIsNoDetectedLanguage() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DetectedLanguage(Language.AUTO, 1));
    }
}
