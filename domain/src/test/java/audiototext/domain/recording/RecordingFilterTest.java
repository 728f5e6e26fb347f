package audiototext.domain.recording;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordingFilterTest {

    @Test
    void aQueryIsSplitIntoWordsInLowerCase() {
        assertThat(RecordingFilter.words("  Zoë's MINUTES, of 2026!"))
                .containsExactly("zoë", "s", "minutes", "of", "2026");
    }

    @Test
    void eachWordCountsOnce() {
        assertThat(RecordingFilter.words("again Again AGAIN")).containsExactly("again");
    }

    @Test
    void onlyTheFirstTenWordsAreUsed() {
        assertThat(RecordingFilter.words("a b c d e f g h i j k l")).hasSize(RecordingFilter.MAX_WORDS);
    }

    @Test
    void anEmptyQueryHasNoWords() {
        assertThat(RecordingFilter.words(" \t ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"🎙️, 🎙", "' % ', %", "?!, ?!", "& &, &"})
    void aQueryWithoutLettersAndDigitsIsSearchedForItsSigns(String query, String sign) {
        assertThat(RecordingFilter.words(query)).containsExactly(sign);
    }

    @Test
    void signsBesideWordsAreLeftOut() {
        assertThat(RecordingFilter.words("🎙️ Q & A?")).containsExactly("q", "a");
    }

    @Test
    void anAccentIsTheSameHoweverItIsTyped() {
        assertThat(RecordingFilter.words("Zoe\u0308")).isEqualTo(RecordingFilter.words("Zo\u00EB"));
    }

    @Property
    void aWordThatIsNoSignHoldsNoSearchOperator(@ForAll String query) {
        assertThat(RecordingFilter.words(query))
                .filteredOn(word -> !RecordingFilter.isSign(word))
                .allMatch(word -> word.matches("[\\p{L}\\p{M}\\p{N}_]+"));
    }
}
