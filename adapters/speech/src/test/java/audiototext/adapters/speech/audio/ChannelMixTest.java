package audiototext.adapters.speech.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ChannelMixTest {
    private static final int FRAMES = 1_600;
    private static final int PIECES = 10;
    private static final IntToDoubleFunction VOICE = i -> 0.3 * Math.sin(2 * Math.PI * 300 * i / Samples.PER_SECOND);
    private static final IntToDoubleFunction OTHER = i -> 0.3 * Math.sin(2 * Math.PI * 470 * i / Samples.PER_SECOND);
    private static final IntToDoubleFunction NOTHING = i -> 0;

    @Test
    void twoEqualChannelsKeepTheirLevel() {
        assertThat(level(mix(VOICE, VOICE))).isCloseTo(0.3 / Math.sqrt(2), within());
    }

    @Test
    void twoVoicesAreBothHeard() {
        // Their energies add up, and the mean halves each.
        assertThat(level(mix(VOICE, OTHER))).isCloseTo(0.3 / 2, within());
    }

    @Test
    void oppositePhasesDoNotSilenceEachOther() {
        assertThat(level(mix(VOICE, i -> -VOICE.applyAsDouble(i)))).isCloseTo(0.3 / Math.sqrt(2), within());
    }

    @Test
    void oneLiveChannelOfNineKeepsItsLevel() {
        assertThat(level(mix(NOTHING, NOTHING, NOTHING, NOTHING, VOICE, NOTHING, NOTHING, NOTHING, NOTHING)))
                .isCloseTo(0.3 / Math.sqrt(2), within());
    }

    @Test
    void aConstantOffsetIsRemoved() {
        var mixed = mix(i -> VOICE.applyAsDouble(i) + 0.5);

        assertThat(mean(mixed)).isCloseTo(0, within());
        assertThat(level(mixed)).isCloseTo(0.3 / Math.sqrt(2), within());
    }

    @Test
    void anOffsetInADeadChannelIsNotTakenForTheLoudest() {
        assertThat(level(mix(i -> 0.9, VOICE))).isCloseTo(0.3 / Math.sqrt(2), within());
    }

    @Test
    void aChangeOfTheSourceDoesNotClick() {
        IntToDoubleFunction turns = i -> i / FRAMES % 2 == 0 ? VOICE.applyAsDouble(i) : 0;
        var mixed = mix(turns, VOICE);

        float largestStep = 0;
        for (int i = 1; i < mixed.length; i++) {
            largestStep = Math.max(largestStep, Math.abs(mixed[i] - mixed[i - 1]));
        }
        // The steepest step of the voice itself.
        assertThat(largestStep).isLessThan((float) (0.3 * 2 * Math.PI * 300 / Samples.PER_SECOND * 1.1));
    }

    @Test
    void whatIsNoNumberIsSilence() {
        var mixed = mix(i -> i == 5_000 ? Double.NaN : i == 6_000 ? Double.POSITIVE_INFINITY : VOICE.applyAsDouble(i));

        for (float sample : mixed) {
            assertThat(sample).isFinite();
        }
    }

    private static float[] mix(IntToDoubleFunction... channels) {
        var mix = new ChannelMix(channels.length);
        var mixed = new float[PIECES * FRAMES];
        for (int piece = 0; piece < PIECES; piece++) {
            var interleaved = new float[FRAMES * channels.length];
            for (int i = 0; i < interleaved.length; i++) {
                int frame = piece * FRAMES + i / channels.length;
                interleaved[i] = (float) channels[i % channels.length].applyAsDouble(frame);
            }
            System.arraycopy(mix.mix(interleaved), 0, mixed, piece * FRAMES, FRAMES);
        }
        return mixed;
    }

    /** Without the first tenth of a second, in which the filter settles. */
    private static double level(float[] samples) {
        double energy = 0;
        for (int i = FRAMES; i < samples.length; i++) {
            energy += samples[i] * samples[i];
        }
        return Math.sqrt(energy / (samples.length - FRAMES));
    }

    private static double mean(float[] samples) {
        double sum = 0;
        for (int i = FRAMES; i < samples.length; i++) {
            sum += samples[i];
        }
        return sum / (samples.length - FRAMES);
    }

    private static Offset<Double> within() {
        return Offset.offset(0.01);
    }
}
