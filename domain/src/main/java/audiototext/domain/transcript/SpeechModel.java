package audiototext.domain.transcript;

import java.util.Objects;
import java.util.Optional;

/**
 * The model or service that wrote a transcript.
 *
 * @param name as people know it, for example "Whisper base"
 * @param version tells two models of that name apart; absent if a service does not say
 */
public record SpeechModel(String name, Optional<String> version) {
    public SpeechModel {
        Objects.requireNonNull(name);
        Objects.requireNonNull(version);
    }

    public SpeechModel(String name, String version) {
        this(name, Optional.of(version));
    }
}
