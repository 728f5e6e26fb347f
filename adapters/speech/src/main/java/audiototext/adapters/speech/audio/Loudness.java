package audiototext.adapters.speech.audio;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Raises quiet speech to the level that the recogniser knows, by 60 dB at most, and leaves loud speech alone. The level
 * is that of the loudest tenth of a second lately; it is known before the sound is passed on, so that a loud voice after
 * a quiet one is never raised. It fades slowly, so that a pause stays quiet.
 */
final class Loudness {
    /** A tenth of a second. */
    private static final int BLOCK = Samples.PER_SECOND / 10;

    /** How much sound is known before it is passed on, in blocks: long enough for the first syllables. */
    private static final int AHEAD = 20;

    /** Of the loudest tenth of a second, -14 dBFS: the mean of the speech around it is then near -20 dBFS. */
    private static final double TARGET = 0.2;

    private static final double MOST_RAISED = 1_000;

    /** Half a decibel a second. */
    private static final double FADING = Math.pow(10, -0.5 / 20 / 10);

    private final Deque<float[]> waiting = new ArrayDeque<>();
    private double level;
    private double gain = Double.NaN;

    /**
     * @param block a tenth of a second, or less at the end
     * @return an earlier block that is complete by now; empty as long as none is
     */
    float[] raise(float[] block) {
        waiting.add(block);
        level = Math.max(level * FADING, level(block));
        return waiting.size() > AHEAD ? next() : new float[0];
    }

    /** The blocks that are left at the end, one at a time; empty after the last. */
    float[] rest() {
        return waiting.isEmpty() ? new float[0] : next();
    }

    /** The gain glides from block to block. */
    private float[] next() {
        var block = waiting.remove();
        double target = level == 0 ? 1 : Math.min(MOST_RAISED, Math.max(1, TARGET / level));
        double from = Double.isNaN(gain) ? target : gain;
        gain = target;
        if (from != 1 || target != 1) {
            glide(block, (float) from, (float) ((target - from) / block.length));
        }
        return block;
    }

    private static void glide(float[] block, float from, float step) {
        for (int i = 0; i < block.length; i++) {
            block[i] *= from + step * i;
        }
    }

    private static double level(float[] block) {
        float energy = 0;
        for (float sample : block) {
            energy += sample * sample;
        }
        return Math.sqrt((double) energy / Math.max(BLOCK, block.length));
    }
}
