package audiototext.adapters.speech.audio;

import java.time.Duration;

/** The sound that the models take: one channel of 16,000 samples per second, each between -1 and 1. */
public final class Samples {
    public static final int PER_SECOND = 16_000;

    private Samples() {}

    public static double seconds(long samples) {
        return (double) samples / PER_SECOND;
    }

    static Duration duration(long samples) {
        return Duration.ofMillis(samples * 1000 / PER_SECOND);
    }
}
