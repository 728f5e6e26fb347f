package audiototext.adapters.speech.recogniser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepetitionTest {

    @Test
    void aPhraseSaidThreeTimesIsALoopFromTheSecondTimeOn() {
        assertThat(Repetition.in(tokens(9, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4))).hasValue(5);
    }

    @Test
    void aPhraseSaidTwiceIsNoLoop() {
        assertThat(Repetition.in(tokens(1, 2, 3, 4, 1, 2, 3, 4))).isEmpty();
    }

    @Test
    void aWordMayBeSaidFourTimes() {
        assertThat(Repetition.in(tokens(9, 7, 7, 7, 7))).isEmpty();
    }

    @Test
    void aWordSaidFiveTimesIsALoop() {
        assertThat(Repetition.in(tokens(9, 7, 7, 7, 7, 7))).hasValue(2);
    }

    @Test
    void noTokensAreNoLoop() {
        assertThat(Repetition.in(List.of())).isEmpty();
    }

    private static List<Token> tokens(int... ids) {
        return IntStream.of(ids).mapToObj(id -> new Token(id, 1, new float[0])).toList();
    }
}
