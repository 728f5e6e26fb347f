package audiototext.adapters.speech.vad;

import audiototext.adapters.speech.audio.Samples;

/** A stretch of a recording, counted in windows of the voice activity detector: from inclusive, to exclusive. */
record SpeechStretch(int from, int to) {
    int length() {
        return to - from;
    }

    /** From the beginning of this one to the end of a later one. */
    SpeechStretch through(SpeechStretch later) {
        return new SpeechStretch(from, later.to);
    }

    static int windows(double seconds) {
        return (int) Math.ceil(seconds * Samples.PER_SECOND / VoiceActivityDetector.WINDOW);
    }
}
