package audiototext.adapters.speech.recogniser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordAlignerTest {

    @Test
    void tokensBeginWhereTheAttentionMovesToThem() {
        assertThat(WordAligner.align(tokens(new float[][] {
                    {5, 5, 0, 0, 0, 0},
                    {0, 0, 5, 0, 0, 0},
                    {0, 0, 0, 5, 5, 5}
                })))
                .containsExactly(0, 2, 3);
    }

    @Test
    void attentionThatJumpsBackDoesNotTurnTimeBack() {
        assertThat(WordAligner.align(tokens(new float[][] {
                    {0, 0, 0, 5},
                    {5, 0, 0, 0},
                    {0, 0, 5, 0}
                })))
                .isSorted();
    }

    @Test
    void moreTokensThanPiecesOfSoundAreAlignedToo() {
        assertThat(WordAligner.align(tokens(new float[][] {{1}, {1}, {1}}))).containsExactly(0, 0, 0);
    }

    @Test
    void noTokensHaveNoTimes() {
        assertThat(WordAligner.align(List.of())).isEmpty();
    }

    private static List<Token> tokens(float[][] attention) {
        return Stream.of(attention).map(row -> new Token(0, 1, row)).toList();
    }
}
