package audiototext.adapters.speech.recogniser;

import audiototext.adapters.speech.audio.Samples;
import java.util.ArrayList;
import java.util.List;

/** Finds the pauses in a piece of sound: where it is far quieter than in the second around it. */
final class Pauses {
    private static final int FRAME = Samples.PER_SECOND / 100;
    private static final int AROUND = 100;
    private static final int SHORTEST = 15;
    /** As a ratio of powers. */
    private static final double QUIETER = Math.pow(10, -3.8);

    private static final double NOISE = 1e-10;

    private Pauses() {}

    /** @return in the order of their times */
    static List<Pause> in(float[] samples) {
        var powers = powers(samples);
        var pauses = new ArrayList<Pause>();
        int quietSince = -1;
        double limit = 0;
        for (int i = 0; i <= powers.length; i++) {
            // In the middle of a long pause nothing around is loud.
            limit = Math.max(quietSince < 0 ? 0 : limit, loudestAround(powers, i) * QUIETER);
            boolean isQuiet = i < powers.length && powers[i] < limit;
            if (isQuiet && quietSince < 0) {
                quietSince = i;
            } else if (!isQuiet && quietSince >= 0) {
                if (i - quietSince >= SHORTEST) {
                    pauses.add(new Pause(seconds(quietSince), seconds(i)));
                }
                quietSince = -1;
            }
        }
        return pauses;
    }

    /** The mean power of each 10 ms and the 10 ms before. */
    private static double[] powers(float[] samples) {
        var frames = new double[samples.length / FRAME];
        for (int i = 0; i < frames.length; i++) {
            double sum = 0;
            for (int k = i * FRAME; k < (i + 1) * FRAME; k++) {
                sum += samples[k] * samples[k];
            }
            frames[i] = sum / FRAME + NOISE;
        }
        var smooth = new double[frames.length];
        for (int i = 0; i < frames.length; i++) {
            smooth[i] = (frames[i] + frames[Math.max(0, i - 1)]) / 2;
        }
        return smooth;
    }

    private static double loudestAround(double[] powers, int at) {
        double loudest = 0;
        for (int i = Math.max(0, at - AROUND); i < Math.min(powers.length, at + AROUND + 1); i++) {
            loudest = Math.max(loudest, powers[i]);
        }
        return loudest;
    }

    private static double seconds(int frame) {
        return Samples.seconds(frame * FRAME);
    }

    /** In seconds from the beginning of the sound. */
    record Pause(double start, double end) {
        Pause later(double seconds) {
            return new Pause(start + seconds, end + seconds);
        }

        /** How far away a moment is; 0 if it is in the pause. */
        double distance(double moment) {
            return moment < start ? start - moment : Math.max(0, moment - end);
        }
    }
}
