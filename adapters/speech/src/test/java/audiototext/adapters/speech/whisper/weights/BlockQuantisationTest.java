package audiototext.adapters.speech.whisper.weights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BlockQuantisationTest {
    private static final int BLOCK = BlockQuantisation.BLOCK;
    private static final int ZERO = 128;

    @Test
    void noWeightIsOffByMoreThanHalfAStepOfItsBlock() {
        var weights = weights(8);

        var quantised = BlockQuantisation.of(weights);

        for (int i = 0; i < weights.length; i++) {
            float step = quantised.scales()[i / BLOCK];
            assertThat(value(quantised, i)).isCloseTo(weights[i], Offset.offset(step * 0.5001f));
        }
    }

    @Test
    void eachBlockHasItsOwnScale() {
        var weights = new float[2 * BLOCK];
        weights[0] = 127;
        weights[BLOCK] = -1.27f;

        var quantised = BlockQuantisation.of(weights);

        assertThat(quantised.scales()).containsExactly(1, 0.01f);
    }

    @Test
    void theLargestWeightsAreExact() {
        var weights = new float[BLOCK];
        weights[3] = 127;
        weights[5] = -127;

        var quantised = BlockQuantisation.of(weights);

        assertThat(value(quantised, 3)).isEqualTo(127);
        assertThat(value(quantised, 5)).isEqualTo(-127);
    }

    @Test
    void aBlockOfZerosStaysZero() {
        var quantised = BlockQuantisation.of(new float[BLOCK]);

        assertThat(quantised.values()).containsOnly((byte) ZERO);
        assertThat(quantised.scales()[0]).isFinite();
    }

    /** The scales of the blocks differ by powers of ten. */
    private static float[] weights(int blocks) {
        var random = new Random(1);
        var weights = new float[blocks * BLOCK];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (random.nextGaussian() * Math.pow(10, -(i / BLOCK)));
        }
        return weights;
    }

    private static float value(BlockQuantisation quantised, int index) {
        int value = Byte.toUnsignedInt(quantised.values()[index]) - ZERO;
        return value * quantised.scales()[index / BLOCK];
    }
}
