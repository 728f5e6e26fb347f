package audiototext.adapters.speech.audio;

import java.util.Arrays;

/** The latest samples of a recording, addressed by their position in the whole recording. */
public final class SampleBuffer {
    private float[] samples = new float[Samples.PER_SECOND];
    private long from;
    private int length;

    public void append(float[] more) {
        if (length + more.length > samples.length) {
            samples = Arrays.copyOf(samples, Math.max(2 * samples.length, length + more.length));
        }
        System.arraycopy(more, 0, samples, length, more.length);
        length += more.length;
    }

    /** The position after the last sample. */
    public long end() {
        return from + length;
    }

    /** Copies the samples from {@code start} (inclusive) to {@code end} (exclusive), which must still be held. */
    public float[] copy(long start, long end) {
        return Arrays.copyOfRange(samples, (int) (start - from), (int) (end - from));
    }

    /** Drops the samples before a position. */
    public void dropBefore(long position) {
        int dropped = (int) Math.min(length, position - from);
        if (dropped > 0) {
            System.arraycopy(samples, dropped, samples, 0, length - dropped);
            from += dropped;
            length -= dropped;
        }
    }
}
