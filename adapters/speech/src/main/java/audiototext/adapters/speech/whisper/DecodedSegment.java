package audiototext.adapters.speech.whisper;

import audiototext.domain.recording.DetectedLanguage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;

/**
 * What the decoder made of a segment, and how far it can be trusted.
 *
 * @param steps its tokens; the last is the end token if the decoder reached it
 * @param meanLogProbability of its tokens
 * @param noSpeech the probability that no one speaks
 * @param language what the model takes the language for
 */
record DecodedSegment(
        List<Hypothesis.Step> steps,
        String text,
        double meanLogProbability,
        double noSpeech,
        DetectedLanguage language) {
    /** Limits of Whisper's own code. */
    private static final double MOST_COMPRESSED = 2.4;

    private static final double LEAST_PROBABLE = -1;
    private static final double SILENT = 0.6;

    /** Whether it is worth another try. */
    boolean isDoubtful() {
        return compressionRatio() > MOST_COMPRESSED || meanLogProbability < LEAST_PROBABLE && !isSilent();
    }

    /** Whether no one speaks, as far as the model can tell. */
    boolean isSilent() {
        return noSpeech > SILENT && meanLogProbability < LEAST_PROBABLE;
    }

    /** Where the text ends, in seconds: at its last time mark, or at the end of the sound if it has none after it. */
    double end(ControlTokens controls, double seconds) {
        for (int i = steps.size() - 1; i > 0; i--) {
            int token = steps.get(i).token();
            if (controls.isMark(token)) {
                return Math.min(seconds, controls.seconds(token));
            }
            if (token != controls.end()) {
                break;
            }
        }
        return seconds;
    }

    /** How well the text compresses; loops compress very well. */
    double compressionRatio() {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var deflater = new Deflater();
        try {
            deflater.setInput(bytes);
            deflater.finish();
            int compressed = deflater.deflate(new byte[bytes.length + 64]);
            return (double) bytes.length / compressed;
        } finally {
            deflater.end();
        }
    }
}
