package audiototext.domain.recording;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

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
    void aQueryWithoutLettersAndDigitsHasNoWords() {
        assertThat(RecordingFilter.words(" +-\"*' ")).isEmpty();
    }

    @Test
    void anAccentIsTheSameHoweverItIsTyped() {
        assertThat(RecordingFilter.words("Zoe\u0308")).isEqualTo(RecordingFilter.words("Zo\u00EB"));
    }

    @Property
    void noWordIsASearchOperator(@ForAll String query) {
        assertThat(RecordingFilter.words(query)).allMatch(word -> word.matches("[\\p{L}\\p{M}\\p{N}_]+"));
    }
}
