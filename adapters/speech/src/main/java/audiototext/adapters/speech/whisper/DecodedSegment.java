package audiototext.adapters.speech.whisper;

import audiototext.domain.recording.DetectedLanguage;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/**
 * What the decoder made of a segment, and how far it can be trusted.
 *
 * @param hypothesis its tokens
 * @param isComplete whether the last one is the end token: the decoder was not stopped in a loop
 * @param noSpeech the probability that no one speaks
 * @param language what the model takes the language for
 */
record DecodedSegment(
        Hypothesis hypothesis, String text, boolean isComplete, double noSpeech, DetectedLanguage language) {
    /** Whisper's own code has 2.4, at which people who repeat themselves are decoded up to five times. */
    private static final double MOST_COMPRESSED = 3;

    private static final double MOST_COMPRESSED_IF_UNSURE = 2.4;
    private static final double UNSURE = -0.5;

    /** These are those of Whisper's own code. */
    private static final double LEAST_PROBABLE = -1;

    private static final double SILENT = 0.6;

    /** Whether it is worth another try. */
    boolean isDoubtful() {
        double most = meanLogProbability() < UNSURE ? MOST_COMPRESSED_IF_UNSURE : MOST_COMPRESSED;
        return !isComplete || compressionRatio() > most || meanLogProbability() < LEAST_PROBABLE && !isSilent();
    }

    /** Whether no one speaks, as far as the model can tell. */
    boolean isSilent() {
        return noSpeech > SILENT && meanLogProbability() < LEAST_PROBABLE;
    }

    /** Whether it is speech that the model believes to have heard: anything else is not text but a guess. */
    boolean isBelievable() {
        return meanLogProbability() >= LEAST_PROBABLE
                && compressionRatio() <= MOST_COMPRESSED
                && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    double meanLogProbability() {
        return hypothesis.meanLogProbability();
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
