package audiototext.adapters.speech.whisper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhisperVocabularyTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"bonjour,bonjour", "Ġbonjour, bonjour", "ÃŃ,í", "ĠÃ©tÃ©, été", "ĠÐ´Ð°, да", "æĺ¯,是", "ðŁĺĢ,😀"})
    void aTokenIsText(String token, String text) throws Exception {
        assertThat(vocabulary(token).bytes(0)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void eachByteHasACharacter() throws Exception {
        var lines = new StringBuilder();
        for (int i = 0; i < 0x100; i++) {
            boolean isPrintable = i >= '!' && i <= '~' || i >= 0xA1 && i != 0xAD;
            if (isPrintable) {
                lines.appendCodePoint(i);
            }
        }
        for (int i = 0x100; i < 0x144; i++) {
            lines.appendCodePoint(i);
        }

        var bytes = vocabulary(lines.toString()).bytes(0);

        assertThat(bytes).hasSize(0x100).doesNotHaveDuplicates();
    }

    @Test
    void aCharacterMayBeSplitOverTokens() throws Exception {
        assertThat(vocabulary("æ", "ĺ¯").text(List.of(0, 1))).isEqualTo("是");
    }

    @Test
    void controlTokensAreNoText() throws Exception {
        var vocabulary = vocabulary("Hello", "<|fr|>");

        assertThat(vocabulary.bytes(1)).isEmpty();
        assertThat(vocabulary.text(List.of(1, 0, 1))).isEqualTo("Hello");
    }

    @Test
    void timeMarksAreNoText() throws Exception {
        assertThat(TinyVocabulary.in(folder).bytes(TinyVocabulary.mark(1))).isEmpty();
    }

    @Test
    void controlTokensAreFoundByName() throws Exception {
        var vocabulary = TinyVocabulary.in(folder);

        assertThat(vocabulary.control("transcribe")).isEqualTo(TinyVocabulary.TRANSCRIBE);
        assertThat(vocabulary.name(TinyVocabulary.FRENCH)).isEqualTo("fr");
    }

    @Test
    void anotherVocabularyIsRefused() throws Exception {
        var vocabulary = vocabulary("Hello");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> vocabulary.control("transcribe"))
                .withMessageContaining("not Whisper's");
    }

    private WhisperVocabulary vocabulary(String... lines) throws Exception {
        return new WhisperVocabulary(Files.writeString(folder.resolve("vocabulary.txt"), String.join("\n", lines)));
    }
}
