package audiototext.adapters.speech.whisper.weights;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpectrumKernelTest {
    private static final int WINDOW = SpectrumKernel.WINDOW;
    private static final Offset<Double> ROUNDING = Offset.offset(0.001);

    private final float[] kernel = SpectrumKernel.rows();

    /** Half of the window's sum, and Hann's window spreads half of that to either side. */
    @ParameterizedTest
    @ValueSource(ints = {2, 25, 150})
    void aToneIsFoundAtItsFrequency(int frequency) {
        assertThat(strength(frequency, frequency)).isCloseTo(100, ROUNDING);
        assertThat(strength(frequency, frequency - 1)).isCloseTo(50, ROUNDING);
        assertThat(strength(frequency, frequency + 1)).isCloseTo(50, ROUNDING);
    }

    @Test
    void aToneIsFoundNowhereElse() {
        for (int other = 28; other < SpectrumKernel.FREQUENCIES; other++) {
            assertThat(strength(25, other)).as("frequency %d", other).isCloseTo(0, ROUNDING);
        }
    }

    @Test
    void theWindowBeginsAtZeroAndIsHighestInTheMiddle() {
        assertThat(kernel[0]).isZero();
        assertThat(kernel[WINDOW / 2]).isEqualTo(1);
    }

    /** How strongly a tone of one frequency, of any phase, shows at another. */
    private double strength(int tone, int frequency) {
        double cosine = 0;
        double sine = 0;
        for (int i = 0; i < WINDOW; i++) {
            double sample = Math.cos(2 * Math.PI * tone * i / WINDOW + 0.7);
            cosine += sample * kernel[frequency * WINDOW + i];
            sine += sample * kernel[(SpectrumKernel.FREQUENCIES + frequency) * WINDOW + i];
        }
        return Math.hypot(cosine, sine);
    }
}
