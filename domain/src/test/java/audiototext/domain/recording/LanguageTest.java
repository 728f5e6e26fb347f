package audiototext.domain.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
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

    @Test
    void anOfferedLanguageIsItself() {
        assertThat(among("en-GB", "auto", "en", "en-GB")).contains("en-GB");
        assertThat(among("auto", "auto", "en")).contains("auto");
    }

    @Test
    void aRegionalFormIsItsPrimaryLanguage() {
        assertThat(among("en-GB", "auto", "en", "fr")).contains("en");
    }

    @Test
    void aLanguageWithoutARegionIsTheUsualRegionalForm() {
        assertThat(among("fr", "auto", "fr-CA", "fr-FR")).contains("fr-FR");
        assertThat(among("en", "auto", "en-AB", "en-GB", "en-US")).contains("en-US");
        assertThat(among("zh", "auto", "zh-TW", "zh-CN")).contains("zh-CN");
    }

    @Test
    void anotherRegionalFormIsNotUnderstood() {
        assertThat(among("fr-BE", "auto", "fr-CA", "fr-FR")).isEmpty();
    }

    @Test
    void aSingleLanguageNeedNotBeDetected() {
        assertThat(among("auto", "en")).contains("en");
        assertThat(among("auto", "en", "fr")).isEmpty();
    }

    @Test
    void aLanguageThatIsNotOfferedIsNotUnderstood() {
        assertThat(among("tlh", "auto", "en")).isEmpty();
        assertThat(among("fr", "en")).isEmpty();
    }

    private static Optional<String> among(String choice, String... offered) {
        var languages = Arrays.stream(offered).map(Language::new).collect(Collectors.toSet());
        return new Language(choice).among(languages).map(Language::tag);
    }
}
