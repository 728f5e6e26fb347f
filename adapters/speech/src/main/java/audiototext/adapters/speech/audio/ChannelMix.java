package audiototext.adapters.speech.audio;

/**
 * Mixes channels to one: their mean, unless that loses more than 6 dB against the loudest of them, as with opposite
 * phases or one live channel of nine; then that one. Decides anew for each piece of sound. Removes a constant offset
 * first.
 */
final class ChannelMix {
    private static final int MEAN = -1;

    /** 6 dB, as a ratio of energies. */
    private static final double MOST_LOST = Math.pow(10, 0.6);

    /** A change of the source is faded over 10 ms, so that it does not click. */
    private static final int FADE = Samples.PER_SECOND / 100;

    /** The pole of the filter that removes the offset: 13 Hz at 16,000 samples a second. */
    private static final float POLE = 0.995f;

    private final int channels;
    private final float[] before;
    private final float[] filtered;
    private int source = MEAN;
    private boolean begun;

    ChannelMix(int channels) {
        this.channels = channels;
        this.before = new float[channels];
        this.filtered = new float[channels];
    }

    /** @param interleaved some tenths of a second, which are changed in place */
    float[] mix(float[] interleaved) {
        removeOffset(interleaved);
        int earlier = source;
        source = choose(interleaved);
        var mixed = new float[interleaved.length / channels];
        for (int i = 0; i < mixed.length; i++) {
            float share = Math.min(1, (float) i / FADE);
            float now = value(interleaved, i, source);
            mixed[i] =
                    source == earlier || share == 1 ? now : share * now + (1 - share) * value(interleaved, i, earlier);
        }
        return mixed;
    }

    private void removeOffset(float[] interleaved) {
        if (!begun && interleaved.length > 0) {
            System.arraycopy(interleaved, 0, before, 0, channels);
            begun = true;
        }
        for (int i = 0; i < interleaved.length; i++) {
            int channel = i % channels;
            float sample = finite(interleaved[i]);
            filtered[channel] = sample - before[channel] + POLE * filtered[channel];
            before[channel] = sample;
            interleaved[i] = filtered[channel];
        }
    }

    /** Files of floats may hold anything. */
    private static float finite(float sample) {
        return Float.isFinite(sample) ? sample : 0;
    }

    private int choose(float[] interleaved) {
        if (channels == 1) {
            return 0;
        }
        int loudest = 0;
        double most = 0;
        for (int channel = 0; channel < channels; channel++) {
            double energy = energy(interleaved, channel);
            if (energy > most) {
                most = energy;
                loudest = channel;
            }
        }
        if (most == 0) {
            return source;
        }
        return energy(interleaved, MEAN) * MOST_LOST < most ? loudest : MEAN;
    }

    private double energy(float[] interleaved, int from) {
        double energy = 0;
        for (int i = 0; i < interleaved.length / channels; i++) {
            float value = value(interleaved, i, from);
            energy += value * value;
        }
        return energy;
    }

    private float value(float[] interleaved, int frame, int from) {
        if (from != MEAN) {
            return interleaved[frame * channels + from];
        }
        float sum = 0;
        for (int channel = 0; channel < channels; channel++) {
            sum += interleaved[frame * channels + channel];
        }
        return sum / channels;
    }
}
