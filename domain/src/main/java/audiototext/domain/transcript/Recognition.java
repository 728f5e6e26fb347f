package audiototext.domain.transcript;

import audiototext.domain.recording.DetectedLanguage;
import java.util.Objects;
import java.util.Optional;

/**
 * How a transcript was made.
 *
 * @param detected the language that was heard at the beginning of the speech, also when another one was chosen; absent if
 *     the recogniser does not detect languages
 * @param model what made it, if known
 * @param hardToHear whether the recogniser was unsure of the recording as a whole
 */
public record Recognition(Optional<DetectedLanguage> detected, Optional<SpeechModel> model, boolean hardToHear) {
    /** For transcripts of earlier releases, which do not say. */
    public static final Recognition UNKNOWN = new Recognition(Optional.empty(), Optional.empty(), false);

    public Recognition {
        Objects.requireNonNull(detected);
        Objects.requireNonNull(model);
    }
}
