package audiototext.domain.recording;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SelectionTest {

    @Test
    void aQueryIsItsWordsInLowerCase() {
        assertThat(Selection.words("  Zoë's MINUTES, of 2026!")).containsExactly("zoë", "s", "minutes", "of", "2026");
    }

    @Test
    void eachWordCountsOnce() {
        assertThat(Selection.words("again Again AGAIN")).containsExactly("again");
    }

    @Test
    void noMoreWordsAreLookedForThanPeopleType() {
        assertThat(Selection.words("a b c d e f g h i j k l")).hasSize(Selection.MAX_WORDS);
    }

    @Property
    void noOperatorIsAmongTheWords(@ForAll String query) {
        assertThat(Selection.words(query)).allMatch(word -> word.matches("[\\p{L}\\p{M}\\p{N}_]+"));
    }
}
