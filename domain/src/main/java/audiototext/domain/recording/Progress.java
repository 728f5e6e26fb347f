package audiototext.domain.recording;

import audiototext.domain.error.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a recording has come, with the time of each step.
 *
 * @param content of the stored audio; absent while it is arriving
 * @param length of the audio, once known
 * @param heard how much of it has been transcribed
 * @param language that was heard; absent until transcribed
 * @param failure why it failed
 */
public record Progress(
        Status status,
        Optional<AudioContent> content,
        Optional<Duration> length,
        Duration heard,
        Optional<Language> language,
        Optional<Instant> transcribedAt,
        Optional<Instant> deliveredAt,
        Optional<Failure> failure) {

    static Progress uploading() {
        return new Progress(
                Status.UPLOADING,
                Optional.empty(),
                Optional.empty(),
                Duration.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Progress stored(AudioContent stored) {
        return new Progress(
                Status.TRANSCRIBING, Optional.of(stored), length, heard, language, transcribedAt, deliveredAt, failure);
    }

    Progress heard(Duration done, Optional<Duration> total) {
        return new Progress(
                status, content, total.or(() -> length), done, language, transcribedAt, deliveredAt, failure);
    }

    Progress transcribed(Language spoken, Optional<Duration> total, Instant now) {
        var whole = total.or(() -> length);
        return new Progress(
                status,
                content,
                whole,
                whole.orElse(heard),
                Optional.of(spoken),
                Optional.of(now),
                deliveredAt,
                failure);
    }

    Progress delivered(Instant now) {
        return new Progress(
                Status.DELIVERED, content, length, heard, language, transcribedAt, Optional.of(now), failure);
    }

    Progress failed(Failure reason) {
        return new Progress(
                Status.FAILED, content, length, heard, language, transcribedAt, deliveredAt, Optional.of(reason));
    }

    /** Back to the step that failed; what was reached before it stays. */
    Progress retried() {
        return new Progress(
                Status.TRANSCRIBING,
                content,
                length,
                transcribedAt.isPresent() ? heard : Duration.ZERO,
                language,
                transcribedAt,
                deliveredAt,
                Optional.empty());
    }
}
