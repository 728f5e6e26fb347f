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
 * @param findings what the transcription found out about the audio; none until transcribed
 * @param copy whether there is a copy for listening, decided after the transcription
 */
public record AudioProgress(
        Optional<AudioContent> content,
        Optional<Duration> length,
        Duration transcribed,
        Optional<Language> language,
        AudioFindings findings,
        ListeningCopy copy) {
    static final AudioProgress NONE = new AudioProgress(
            Optional.empty(),
            Optional.empty(),
            Duration.ZERO,
            Optional.empty(),
            AudioFindings.NONE,
            ListeningCopy.UNKNOWN);

    public AudioProgress {
        Objects.requireNonNull(content);
        Objects.requireNonNull(length);
        Objects.requireNonNull(transcribed);
        Objects.requireNonNull(language);
        Objects.requireNonNull(findings);
        Objects.requireNonNull(copy);
    }

    AudioProgress stored(AudioContent stored) {
        return new AudioProgress(Optional.of(stored), length, transcribed, language, findings, copy);
    }

    AudioProgress progressed(Duration done, Optional<Duration> total) {
        return new AudioProgress(content, total.or(() -> length), done, language, findings, copy);
    }

    AudioProgress transcribed(Language spoken, Optional<Duration> total, AudioFindings found) {
        var whole = total.or(() -> length);
        return new AudioProgress(content, whole, whole.orElse(transcribed), Optional.of(spoken), found, copy);
    }

    AudioProgress copied(ListeningCopy decided) {
        return new AudioProgress(content, length, transcribed, language, findings, decided);
    }

    AudioProgress restarted() {
        return new AudioProgress(content, length, Duration.ZERO, Optional.empty(), AudioFindings.NONE, copy);
    }

    /** Whether a recording has a copy of its audio for listening, which browsers play where they do not play the original. */
    public enum ListeningCopy {
        /** not decided yet */
        UNKNOWN,
        /** browsers play the original, or nothing can */
        NOT_NEEDED,
        /** the copy is stored beside the audio */
        MADE;

        /** The file name extension of every copy, without a dot. */
        public static final String EXTENSION = "m4a";

        /** The media type of every copy, whose codec is Opus. */
        public static final String MEDIA_TYPE = "audio/mp4";
    }
}
