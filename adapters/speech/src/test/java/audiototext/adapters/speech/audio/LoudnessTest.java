package audiototext.adapters.speech.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LoudnessTest {
    private static final int BLOCK = Samples.PER_SECOND / 10;

    @Test
    void loudSpeechIsLeftAlone() {
        assertThat(raised(100, i -> tone(i, 0.5))).isEqualTo(blocks(100, i -> tone(i, 0.5)));
    }

    @Test
    void quietSpeechIsRaised() {
        // 0.2 is the level of the loudest tenth of a second.
        assertThat(peak(raised(100, i -> tone(i, 0.01)))).isCloseTo(0.2 * Math.sqrt(2), Offset.offset(0.01));
    }

    @Test
    void speechIsRaisedBy60DecibelsAtMost() {
        assertThat(peak(raised(100, i -> tone(i, 0.000_01)))).isCloseTo(0.01, Offset.offset(0.000_5));
    }

    @Test
    void silenceStaysSilence() {
        assertThat(peak(raised(100, i -> 0))).isZero();
    }

    @Test
    void aLoudVoiceAfterAQuietOneIsNotRaised() {
        assertThat(peak(raised(100, i -> tone(i, i < 50 * BLOCK ? 0.01 : 0.5)))).isCloseTo(0.5, Offset.offset(0.01));
    }

    @Test
    void aPauseStaysQuiet() {
        var raised = raised(200, i -> tone(i, i < 100 * BLOCK ? 0.2 : 0.001));

        assertThat(Math.abs(raised[160 * BLOCK + 9])).isLessThan(0.003f);
    }

    @Test
    void nothingIsLostAtTheEnd() {
        assertThat(raised(3, i -> tone(i, 0.5))).hasSize(3 * BLOCK);
    }

    private static double tone(int i, double amplitude) {
        return amplitude * Math.sin(2 * Math.PI * 400 * i / Samples.PER_SECOND);
    }

    private static float[] raised(int blocks, IntToDoubleFunction sound) {
        var loudness = new Loudness();
        var source = blocks(blocks, sound);
        var raised = new float[source.length];
        int filled = 0;
        for (int i = 0; i < blocks; i++) {
            var block = new float[BLOCK];
            System.arraycopy(source, i * BLOCK, block, 0, BLOCK);
            filled = append(loudness.raise(block), raised, filled);
        }
        for (var rest = loudness.rest(); rest.length > 0; rest = loudness.rest()) {
            filled = append(rest, raised, filled);
        }
        assertThat(filled).isEqualTo(raised.length);
        return raised;
    }

    private static int append(float[] block, float[] target, int at) {
        System.arraycopy(block, 0, target, at, block.length);
        return at + block.length;
    }

    private static float[] blocks(int count, IntToDoubleFunction sound) {
        var samples = new float[count * BLOCK];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) sound.applyAsDouble(i);
        }
        return samples;
    }

    private static double peak(float[] samples) {
        double peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }
}
