package audiototext.adapters.speech.recogniser;

import ai.onnxruntime.OnnxTensor;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Sums up what all attention heads of all layers say about one token: each head's weights are normalised to zero mean
 * and unit variance, smoothed by a running median, and averaged. Based on the word timing of Moonshine (MIT licence,
 * Useful Sensors), which follows that of Whisper (MIT licence, OpenAI).
 */
public final class Attention {
    private static final int MEDIAN_REACH = 3;
    private static final double TINY = 1e-10;

    private Attention() {}

    /** @param layers one tensor per layer, of shape 1 × heads × 1 × pieces of the sound */
    public static float[] summary(List<OnnxTensor> layers) {
        var shape = layers.get(0).getInfo().getShape();
        int pieces = (int) shape[shape.length - 1];
        var weights = FloatBuffer.allocate(layers.stream()
                .mapToInt(layer -> (int) layer.getInfo().getNumElements())
                .sum());
        layers.forEach(layer -> weights.put(layer.getFloatBuffer()));
        return summary(weights.flip(), pieces);
    }

    /** @param weights heads × pieces of the sound */
    public static float[] summary(FloatBuffer weights, int pieces) {
        var sum = new float[pieces];
        var head = new float[pieces];
        int heads = weights.remaining() / pieces;
        while (weights.hasRemaining()) {
            weights.get(head);
            normalise(head);
            addSmoothed(head, sum);
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= heads;
        }
        return sum;
    }

    private static void normalise(float[] weights) {
        double mean = 0;
        for (float weight : weights) {
            mean += weight / weights.length;
        }
        double variance = 0;
        for (float weight : weights) {
            variance += (weight - mean) * (weight - mean) / weights.length;
        }
        double deviation = Math.sqrt(variance) + TINY;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) ((weights[i] - mean) / deviation);
        }
    }

    private static void addSmoothed(float[] weights, float[] sum) {
        var around = new float[2 * MEDIAN_REACH + 1];
        for (int i = 0; i < weights.length; i++) {
            for (int k = 0; k < around.length; k++) {
                around[k] = weights[reflected(i + k - MEDIAN_REACH, weights.length)];
            }
            Arrays.sort(around);
            sum[i] += around[MEDIAN_REACH];
        }
    }

    /** At the edges the weights are mirrored. */
    private static int reflected(int index, int length) {
        if (index < 0) {
            return Math.min(-index, length - 1);
        }
        return index < length ? index : Math.max(0, 2 * length - 2 - index);
    }
}
