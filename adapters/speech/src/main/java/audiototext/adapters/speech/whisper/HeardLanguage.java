package audiototext.adapters.speech.whisper;

import audiototext.domain.recording.DetectedLanguage;
import java.util.Optional;

/** The language of the longest segment in the first half minute of speech: a single word tells little. */
final class HeardLanguage {
    private static final double ENOUGH = 30;

    private double listened;
    private double longest;
    private Optional<DetectedLanguage> language = Optional.empty();

    /** @param seconds the length of the segment */
    void add(DetectedLanguage heard, double seconds) {
        if (listened < ENOUGH && seconds > longest) {
            longest = seconds;
            language = Optional.of(heard);
        }
        listened += seconds;
    }

    Optional<DetectedLanguage> language() {
        return language;
    }
}
