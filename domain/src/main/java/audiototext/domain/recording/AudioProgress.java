package audiototext.domain.recording;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known about a recording's audio, and how much of it has been transcribed.
 *
 * @param content present once the audio is stored
 * @param length present if known
 * @param transcribed how much of the audio
 * @param language the spoken language, present once transcribed
 */
public record AudioProgress(
        Optional<AudioContent> content, Optional<Duration> length, Duration transcribed, Optional<Language> language) {
    static final AudioProgress NONE =
            new AudioProgress(Optional.empty(), Optional.empty(), Duration.ZERO, Optional.empty());

    public AudioProgress {
        Objects.requireNonNull(content);
        Objects.requireNonNull(length);
        Objects.requireNonNull(transcribed);
        Objects.requireNonNull(language);
    }

    AudioProgress stored(AudioContent stored) {
        return new AudioProgress(Optional.of(stored), length, transcribed, language);
    }

    AudioProgress progressed(Duration done, Optional<Duration> total) {
        return new AudioProgress(content, total.or(() -> length), done, language);
    }

    AudioProgress transcribed(Language spoken, Optional<Duration> total) {
        var whole = total.or(() -> length);
        return new AudioProgress(content, whole, whole.orElse(transcribed), Optional.of(spoken));
    }

    AudioProgress restarted() {
        return new AudioProgress(content, length, Duration.ZERO, language);
    }
}
