package audiototext.adapters.speech.whisper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.FloatBuffer;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TokenLogitsTest {
    private static final int VOCABULARY = 51_865;

    @Test
    void theMostProbableTokensComeBestFirst() {
        assertThat(logits(1, 5, 3, 4, 2).best(3)).containsExactly(1, 3, 2);
    }

    @Test
    void ofEqualTokensTheFirstIsTheBest() {
        assertThat(logits(2, 2, 2).best(2)).containsExactly(0, 1);
    }

    @Test
    void whatIsRuledOutIsNotAmongTheBest() {
        var logits = logits(1, 5, 3);

        logits.ruleOut(new int[] {1});

        assertThat(logits.best(3)).containsExactly(2, 0);
    }

    @Test
    void tokensAreRuledOutUpToTheEndOfTheRange() {
        var logits = logits(1, 5, 3, 4);

        logits.ruleOut(1, 3);

        assertThat(logits.best(4)).containsExactly(3, 0);
    }

    @Test
    void anEmptyRangeRulesNothingOut() {
        var logits = logits(1, 5, 3);

        logits.ruleOut(2, 1);

        assertThat(logits.best(3)).containsExactly(1, 2, 0);
    }

    @Test
    void theLogarithmOfTheSumIsNearlyExact() {
        var random = new Random(1);
        var values = new float[VOCABULARY];
        double exact = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * 8);
            exact += Math.exp(values[i]);
        }

        assertThat(logits(values).logSum(0, VOCABULARY)).isCloseTo(Math.log(exact), Offset.offset(1e-4));
    }

    @Test
    void theSumOfPartIsThatOfThePart() {
        assertThat(logits(7, 0, 0, 7).logSum(1, 3)).isCloseTo(Math.log(2), Offset.offset(1e-9));
    }

    @Test
    void whatIsRuledOutHasNoProbability() {
        var logits = logits(1, 2, 3);

        logits.ruleOut(0, 2);

        assertThat(logits.logSum(0, 2)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(logits.probability(2, logits.logSum(0, 3))).isEqualTo(1);
    }

    @Test
    void tokensAreDrawnAsOftenAsTheyAreProbable() {
        var logits = logits((float) Math.log(0.2), (float) Math.log(0.8));
        var random = new Random(1);

        long second = IntStream.range(0, 10_000)
                .filter(i -> logits.draw(1, random) == 1)
                .count();

        assertThat(second).isBetween(7_800L, 8_200L);
    }

    @Test
    void aLowTemperatureDrawsTheBest() {
        var random = new Random(1);

        assertThat(IntStream.range(0, 100)).allMatch(i -> logits(1, 3, 2).draw(0.01, random) == 1);
    }

    @Test
    void theSameSeedDrawsTheSame() {
        var logits = logits(1, 1, 1, 1, 1, 1, 1, 1);

        assertThat(drawn(logits, new Random(7))).isEqualTo(drawn(logits, new Random(7)));
    }

    @Test
    void whatIsRuledOutIsNeverDrawn() {
        var logits = logits(1, 9, 1, 9);

        logits.ruleOut(new int[] {1, 3});

        assertThat(drawn(logits, new Random(1))).containsOnly(0, 2);
    }

    @Test
    void notEvenTheLeastChanceDrawsWhatIsRuledOut() {
        var logits = logits(9, 1);
        logits.ruleOut(new int[] {0});

        assertThat(logits.draw(1, new Least())).isEqualTo(1);
    }

    private static int[] drawn(TokenLogits logits, Random random) {
        return IntStream.range(0, 1_000).map(i -> logits.draw(1, random)).toArray();
    }

    private static TokenLogits logits(float... values) {
        return new TokenLogits(FloatBuffer.wrap(values.clone()));
    }

    private static final class Least extends Random {
        private static final long serialVersionUID = 1;

        @Override
        public double nextDouble() {
            return 0;
        }
    }
}
