package audiototext.domain.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    private static final String OF_35_CHARACTERS = "de-12345678-12345678-12345678-12345";

    @ParameterizedTest
    @ValueSource(strings = {"auto", "en", "en-US", "gsw-CH", "zh-Hant-TW", OF_35_CHARACTERS})
    void aTagIsALanguage(String tag) {
        assertThatNoException().isThrownBy(() -> new Language(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "EN", "english", "en_US", "en-", "en-U", "en US", OF_35_CHARACTERS + "6"})
    void anotherTextIsRefused(String tag) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Language(tag))
                .returns(CoreRefusal.MALFORMED_LANGUAGE, Refused::refusal);
    }

    @Test
    void onlyAutoIsDetected() {
        assertThat(new Language("auto").isAuto()).isTrue();
        assertThat(new Language("en").isAuto()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"fr, fr", "fr-CA, fr", "zh-Hant-TW, zh", "yue, yue"})
    void thePrimaryLanguageHasNoRegionAndNoScript(String tag, String primary) {
        assertThat(new Language(tag).primary()).isEqualTo(primary);
    }

    @Test
    void aLanguageIsNamedInTheReadersLanguage() {
        assertThat(new Language("en-US").displayName(Locale.ENGLISH)).isEqualTo("English (United States)");
        assertThat(new Language("en-US").displayName(Locale.FRENCH)).isEqualTo("anglais (États-Unis)");
    }

    @Test
    void aLanguageIsWrittenAsItsTag() {
        assertThat(new Language("en-US")).hasToString("en-US");
    }

    @ParameterizedTest
    @CsvSource({
        "ar-EG, true",
        "he, true",
        "fa, true",
        "ur-PK, true",
        "pa-Arab, true",
        "en, false",
        "hi, false",
        "auto, false"
    })
    void someLanguagesAreWrittenFromRightToLeft(String tag, boolean rightToLeft) {
        assertThat(new Language(tag).isRightToLeft()).isEqualTo(rightToLeft);
    }
}
