package audiototext.adapters.speech;

import audiototext.adapters.speech.audio.Samples;
import java.util.Random;
import java.util.function.LongToDoubleFunction;

/** Sounds without speech, as recordings have them. */
enum Wordless implements LongToDoubleFunction {
    SILENCE(t -> 0),
    HISS(t -> 0.2 * random()),
    /** Of the mains, with its overtones. */
    HUM(t -> 0.2 * tone(50, t) + 0.1 * tone(100, t) + 0.05 * tone(150, t) + 0.02 * tone(250, t)),
    TONE(t -> 0.5 * tone(440, t)),
    BUSY_LINE(t -> t % 1 < 0.5 ? 0.4 * tone(425, t) : 0),
    RINGING(t -> t % 5 < 1 ? 0.3 * tone(440, t) + 0.3 * tone(480, t) : 0),
    KEYS(t -> t % 0.2 < 0.1 ? 0.3 * tone(697 + 80 * (int) (t % 1 * 3), t) + 0.3 * tone(1209, t) : 0),
    HOLD_MUSIC(Wordless::music),
    HOLD_MUSIC_ON_A_BAD_LINE(t -> music(t) + 0.02 * random()),
    STEPS(t -> 0.6 * Math.exp(-60 * (t % 0.7)) * random());

    /** C, A minor, F and G, each for 0.8 s. */
    private static final double[][] CHORDS = {
        {261.6, 329.6, 392}, {220, 261.6, 329.6}, {174.6, 220, 261.6}, {196, 246.9, 293.7}
    };

    private static final double CHORD = 0.8;
    private static final Random RANDOM = new Random(1);

    private final Wave wave;

    Wordless(Wave wave) {
        this.wave = wave;
    }

    @Override
    public double applyAsDouble(long sample) {
        return wave.at((double) sample / Samples.PER_SECOND);
    }

    private static double tone(double hertz, double t) {
        return Math.sin(2 * Math.PI * hertz * t);
    }

    private static double random() {
        return 2 * RANDOM.nextDouble() - 1;
    }

    /** Plucked chords with overtones, and a melody over them. */
    private static double music(double t) {
        var chord = CHORDS[(int) (t / CHORD) % CHORDS.length];
        double fading = Math.exp(-2 * (t % CHORD));
        double sum = 0;
        for (double note : chord) {
            sum += fading * (tone(note, t) + 0.5 * tone(2 * note, t) + 0.25 * tone(3 * note, t));
        }
        double melody = chord[(int) (t / CHORD * 3) % chord.length] * 4;
        return 0.08 * sum + 0.15 * Math.exp(-4 * (t % (CHORD / 3))) * tone(melody, t);
    }

    /** Takes seconds. */
    private interface Wave {
        double at(double t);
    }
}
