package audiototext.adapters.speech.recogniser;

import audiototext.adapters.speech.audio.Samples;
import java.util.Arrays;
import java.util.Random;

/** Sound for tests: noise as loud as speech, and quieter noise. */
final class Bursts {
    private static final double SPEECH = 0.1;

    private final Random random = new Random(1);
    private float[] samples = {};

    Bursts speech(double seconds) {
        return noise(seconds, SPEECH);
    }

    Bursts silence(double seconds) {
        return noise(seconds, 0);
    }

    /** @param decibels how much quieter than speech */
    Bursts quieter(double seconds, double decibels) {
        return noise(seconds, SPEECH * Math.pow(10, -decibels / 20));
    }

    float[] samples() {
        return samples;
    }

    private Bursts noise(double seconds, double amplitude) {
        int from = samples.length;
        samples = Arrays.copyOf(samples, from + (int) Math.round(seconds * Samples.PER_SECOND));
        for (int i = from; i < samples.length; i++) {
            samples[i] = (float) (amplitude * random.nextGaussian());
        }
        return this;
    }
}
