package audiototext.adapters.speech.vad;

import audiototext.adapters.speech.audio.Samples;

/**
 * A piece of a recording in which somebody speaks, to be recognised as one.
 *
 * @param start in seconds from the beginning of the recording
 */
public record SpeechSegment(float[] samples, double start) {
    private static final int SHIFT = Samples.PER_SECOND / 10;

    /**
     * The same after a tenth of a second of silence. In a short segment the recogniser at times hears nothing although
     * somebody speaks, and does hear it when it begins a little earlier.
     */
    public SpeechSegment begunEarlier() {
        var shifted = new float[SHIFT + samples.length];
        System.arraycopy(samples, 0, shifted, SHIFT, samples.length);
        return new SpeechSegment(shifted, start - Samples.seconds(SHIFT));
    }
}
