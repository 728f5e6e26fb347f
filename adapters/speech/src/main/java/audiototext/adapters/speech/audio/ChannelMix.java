package audiototext.adapters.speech.audio;

import java.util.Arrays;

/**
 * Mixes channels to one: their mean, unless that loses more than 6 dB against the loudest of them, as with opposite
 * phases or one live channel of nine; then that one. Decides again for each piece of sound. Removes a constant offset
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
    private final float[] energy;
    private int source = MEAN;
    private boolean begun;

    ChannelMix(int channels) {
        this.channels = channels;
        this.before = new float[channels];
        this.filtered = new float[channels];
        this.energy = new float[channels];
    }

    /**
     * @param interleaved some tenths of a second, which are changed in place
     * @return the mix; for one channel, the same array
     */
    float[] mix(float[] interleaved) {
        if (!begun && interleaved.length > 0) {
            System.arraycopy(interleaved, 0, before, 0, channels);
            begun = true;
        }
        if (channels == 1) {
            removeOffset(interleaved, 0);
            return interleaved;
        }
        for (int channel = 0; channel < channels; channel++) {
            energy[channel] = removeOffset(interleaved, channel);
        }
        var mean = mean(interleaved);
        int earlier = source;
        source = choose(mean);
        return source == MEAN && earlier == MEAN ? mean : faded(interleaved, mean, earlier);
    }

    /** @return the energy of the channel without its offset */
    private float removeOffset(float[] interleaved, int channel) {
        float last = before[channel];
        float value = filtered[channel];
        float sum = 0;
        for (int i = channel; i < interleaved.length; i += channels) {
            // Files of floats may hold anything.
            float sample = Float.isFinite(interleaved[i]) ? interleaved[i] : 0;
            value = sample - last + POLE * value;
            last = sample;
            interleaved[i] = value;
            sum += value * value;
        }
        before[channel] = last;
        filtered[channel] = value;
        return sum;
    }

    private float[] mean(float[] interleaved) {
        var mean = new float[interleaved.length / channels];
        float share = 1f / channels;
        for (int i = 0, frame = 0; frame < mean.length; frame++) {
            float sum = 0;
            for (int channel = 0; channel < channels; channel++) {
                sum += interleaved[i++];
            }
            mean[frame] = sum * share;
        }
        return mean;
    }

    private int choose(float[] mean) {
        int loudest = 0;
        for (int channel = 1; channel < channels; channel++) {
            loudest = energy[channel] > energy[loudest] ? channel : loudest;
        }
        if (energy[loudest] == 0) {
            return source;
        }
        float kept = 0;
        for (float sample : mean) {
            kept += sample * sample;
        }
        return kept * MOST_LOST < energy[loudest] ? loudest : MEAN;
    }

    private float[] faded(float[] interleaved, float[] mean, int earlier) {
        var now = channel(interleaved, mean, source);
        if (source != earlier) {
            var then = channel(interleaved, mean, earlier);
            for (int i = 0; i < Math.min(FADE, now.length); i++) {
                float share = (float) i / FADE;
                now[i] = share * now[i] + (1 - share) * then[i];
            }
        }
        return now;
    }

    private float[] channel(float[] interleaved, float[] mean, int channel) {
        var samples = Arrays.copyOf(mean, mean.length);
        if (channel != MEAN) {
            for (int i = 0; i < samples.length; i++) {
                samples[i] = interleaved[i * channels + channel];
            }
        }
        return samples;
    }
}
