package audiototext.adapters.speech.whisper;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.speech.recogniser.WordStarts;
import audiototext.domain.recording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCodesTest {

    @Test
    void languagesAreFoundAmongTheControlTokens() {
        assertThat(LanguageCodes.in("Hello\n<|endoftext|>\n<|en|>\n<|haw|>\n<|transcribe|>\n<|0.00|>"))
                .containsExactly(new Language("en"), new Language("haw"));
    }

    @Test
    void javaneseHasItsCodeOfIso639() {
        assertThat(LanguageCodes.in("<|jw|>")).containsExactly(new Language("jv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "yue", "ja", "th", "lo", "my", "km"})
    void someLanguagesWriteNoSpaces(String tag) {
        assertThat(LanguageCodes.wordStarts(new Language(tag))).isEqualTo(WordStarts.AT_TOKENS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ru", "ar", "ko", "vi"})
    void otherLanguagesWriteSpaces(String tag) {
        assertThat(LanguageCodes.wordStarts(new Language(tag))).isEqualTo(WordStarts.AT_SPACES);
    }
}
