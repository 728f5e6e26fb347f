package audiototext.adapters.speech.recogniser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordStartsTest {

    @Test
    void aSpaceBeginsAWord() {
        assertThat(WordStarts.AT_SPACES.beginsWord(bytes(" bon"), bytes(" jour")))
                .isTrue();
    }

    @Test
    void withoutASpaceTheWordGoesOn() {
        assertThat(WordStarts.AT_SPACES.beginsWord(bytes(" bon"), bytes("jour")))
                .isFalse();
    }

    @Test
    void chineseWordsBeginAtTokens() {
        assertThat(WordStarts.AT_TOKENS.beginsWord(bytes("你好"), bytes("世界"))).isTrue();
    }

    @Test
    void aCharacterThatIsSplitOverTokensStaysWhole() {
        var character = bytes("界");

        assertThat(WordStarts.AT_TOKENS.beginsWord(
                        Arrays.copyOfRange(character, 0, 2), Arrays.copyOfRange(character, 2, 3)))
                .isFalse();
    }

    @Test
    void aSplitCharacterBeginsAWord() {
        var beginning = Arrays.copyOfRange(bytes("界"), 0, 2);

        assertThat(WordStarts.AT_TOKENS.beginsWord(bytes("世"), beginning)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"。", "，", "、", "？", "！", "...", "」"})
    void punctuationBelongsToTheWordBeforeIt(String punctuation) {
        assertThat(WordStarts.AT_TOKENS.beginsWord(bytes("世界"), bytes(punctuation)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"「", "『", "（", "“", " ("})
    void openingPunctuationBelongsToTheWordAfterIt(String punctuation) {
        assertThat(WordStarts.AT_TOKENS.beginsWord(bytes("世界"), bytes(punctuation)))
                .isTrue();
        assertThat(WordStarts.AT_TOKENS.beginsWord(bytes(punctuation), bytes("世界")))
                .isFalse();
    }

    @Test
    void aForeignWordAfterASpaceIsAWord() {
        assertThat(WordStarts.AT_TOKENS.beginsWord(bytes("世界"), bytes(" Java"))).isTrue();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
