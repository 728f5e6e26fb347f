package audiototext.adapters.speech.vad;

import audiototext.adapters.speech.audio.Samples;
import java.util.Arrays;
import java.util.Optional;

/**
 * A piece of a recording with speech in it, recognised as a whole.
 *
 * @param start in seconds from the beginning of the recording
 */
public record SpeechSegment(float[] samples, double start) {
    private static final int SHIFT = Samples.PER_SECOND / 10;

    /**
     * The same with a tenth of a second of silence in front. The recogniser sometimes hears nothing in a short segment
     * with speech, but hears it when the segment begins a little earlier.
     */
    public SpeechSegment begunEarlier() {
        var shifted = new float[SHIFT + samples.length];
        System.arraycopy(samples, 0, shifted, SHIFT, samples.length);
        return new SpeechSegment(shifted, start - Samples.seconds(SHIFT));
    }

    /** What is left after some seconds; empty if nothing is. */
    public Optional<SpeechSegment> after(double seconds) {
        int from = (int) Math.min(Integer.MAX_VALUE, seconds * Samples.PER_SECOND);
        return from < samples.length
                ? Optional.of(new SpeechSegment(
                        Arrays.copyOfRange(samples, from, samples.length), start + Samples.seconds(from)))
                : Optional.empty();
    }
}
