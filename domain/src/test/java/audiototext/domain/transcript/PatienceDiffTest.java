package audiototext.domain.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceDiffTest {
    private static final int NONE = -1;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "equal words match,                                     a b c,       a b c,       0 1 2",
        "different words do not,                                a b c,       x y,         -1 -1",
        "an inserted word matches nothing,                      a b c,       a x b c,     0 -1 1 2",
        "a removed word is skipped,                             a b c,       a c,         0 2",
        "a replaced word matches nothing,                       a b c,       a x c,       0 -1 2",
        "a repeated word matches its first places,              a a a,       a a,         0 1",
        "an added repetition matches nothing,                   a b,         a b b,       0 1 -1",
        "a word moved to the front leaves the others,           a b c d,     d a b c,     -1 0 1 2",
        "a word moved to the end leaves the others,             a b c d,     b c d a,     1 2 3 -1",
        "a reversal keeps one word,                             a b c,       c b a,       -1 -1 0",
        "a word that occurs once anchors those around it,       x a M b y,   u a M b v,   -1 1 2 3 -1",
        "repetitions match next to a word that occurs once,     x a a M a y, u a a M a v, -1 1 2 3 4 -1",
        "a word that occurs twice before is no anchor,          x a y a z,   u a v,       -1 -1 -1",
        "a word that occurs twice after is no anchor,           u a v,       x a y a z,   -1 -1 -1 -1 -1",
        "a word that occurs twice after three times is no one,  u a a v,     x a y a z a, -1 -1 -1 -1 -1 -1",
        "between two anchors a word may occur once,             x M a b N a y, u M b c N d v, -1 1 3 -1 4 -1 -1"
    })
    void wordsInCommonAreMatched(String why, String before, String after, String matches) {
        assertThat(PatienceDiff.of(before.split(" "), after.split(" ")))
                .containsExactly(List.of(matches.split(" ")).stream()
                        .mapToInt(Integer::parseInt)
                        .toArray());
    }

    @Property
    void matchedWordsAreEqualAndInOrder(@ForAll("texts") String[] before, @ForAll("texts") String[] after) {
        int[] matches = PatienceDiff.of(before, after);

        int last = NONE;
        for (int i = 0; i < after.length; i++) {
            if (matches[i] != NONE) {
                assertThat(before[matches[i]]).isEqualTo(after[i]);
                assertThat(matches[i]).isGreaterThan(last);
                last = matches[i];
            }
        }
    }

    @Property
    void ofWordsThatOccurOnceAsManyAsPossibleAreMatched(
            @ForAll("differentWords") String[] before, @ForAll("differentWords") String[] after) {
        int[] matches = PatienceDiff.of(before, after);

        assertThat(IntStream.of(matches).filter(match -> match != NONE).count())
                .isEqualTo(lengthOfLongestCommonSubsequence(before, after));
    }

    @Provide
    Arbitrary<String[]> texts() {
        return Arbitraries.of("a", "b", "c", "d", "e").array(String[].class).ofMaxSize(30);
    }

    @Provide
    Arbitrary<String[]> differentWords() {
        var words = IntStream.range(0, 12).mapToObj(i -> "word " + i).toList();
        return Arbitraries.shuffle(words)
                .flatMap(shuffled -> Arbitraries.integers()
                        .between(0, shuffled.size())
                        .map(count -> shuffled.subList(0, count).toArray(String[]::new)));
    }

    /** The textbook algorithm, which takes the square of the length. */
    private static int lengthOfLongestCommonSubsequence(String[] before, String[] after) {
        var lengths = new int[before.length + 1][after.length + 1];
        for (int i = 1; i <= before.length; i++) {
            for (int j = 1; j <= after.length; j++) {
                lengths[i][j] = before[i - 1].equals(after[j - 1])
                        ? lengths[i - 1][j - 1] + 1
                        : Math.max(lengths[i - 1][j], lengths[i][j - 1]);
            }
        }
        return lengths[before.length][after.length];
    }
}
