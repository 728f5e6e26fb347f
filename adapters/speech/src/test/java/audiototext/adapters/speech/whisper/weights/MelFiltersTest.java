package audiototext.adapters.speech.whisper.weights;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MelFiltersTest {
    private static final int FILTERS = 80;
    private static final int FREQUENCIES = 201;
    private static final int HERTZ_PER_STEP = 40;
    private static final Offset<Float> ROUNDING = Offset.offset(1e-7f);

    private final float[] filters = MelFilters.of(FILTERS, FREQUENCIES);

    /** Values of librosa's {@code mel(sr=16000, n_fft=400, n_mels=80)}, which Whisper was trained with. */
    @ParameterizedTest
    @CsvSource({
        "0, 1, 0.02486259490",
        "1, 1, 0.00199082191",
        "1, 2, 0.02287177183",
        "20, 19, 0.01097219996",
        "40, 43, 0.01473556645",
        "60, 93, 0.00659109280",
        "79, 192, 0.00316471187",
        "79, 199, 0.00044875900"
    })
    void theWeightsAreThoseOfTheReference(int filter, int frequency, float weight) {
        assertThat(weight(filter, frequency)).isCloseTo(weight, ROUNDING);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 2", "40, 41", "40, 45", "60, 89", "60, 97", "79, 185", "79, 200"})
    void aFilterIsZeroOutsideItsBand(int filter, int frequency) {
        assertThat(weight(filter, frequency)).isCloseTo(0, ROUNDING);
    }

    /** Where a filter is wide enough for many frequencies, their sum is nearly its area. */
    @Test
    void wideFiltersHaveAnAreaOfOne() {
        for (int filter = 60; filter < FILTERS; filter++) {
            float area = 0;
            for (int frequency = 0; frequency < FREQUENCIES; frequency++) {
                area += weight(filter, frequency) * HERTZ_PER_STEP;
            }
            assertThat(area).as("filter %d", filter).isCloseTo(1, Offset.offset(0.03f));
        }
    }

    private float weight(int filter, int frequency) {
        return filters[filter * FREQUENCIES + frequency];
    }
}
