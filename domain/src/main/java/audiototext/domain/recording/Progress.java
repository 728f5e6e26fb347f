package audiototext.domain.recording;

import audiototext.domain.error.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a recording has come, with the time of each step.
 *
 * @param audio what is known of it
 * @param transcribedAt absent until then
 * @param deliveredAt when it was last mailed
 * @param failure why it failed
 */
public record Progress(
        Status status,
        AudioProgress audio,
        Optional<Instant> transcribedAt,
        Optional<Instant> deliveredAt,
        Optional<Failure> failure) {

    static Progress uploading() {
        return new Progress(Status.UPLOADING, AudioProgress.NONE, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Optional<AudioContent> content() {
        return audio.content();
    }

    public Optional<Duration> length() {
        return audio.length();
    }

    public Duration transcribed() {
        return audio.transcribed();
    }

    public Optional<Language> language() {
        return audio.language();
    }

    Progress stored(AudioContent content) {
        return new Progress(Status.TRANSCRIBING, audio.stored(content), transcribedAt, deliveredAt, failure);
    }

    Progress progressed(Duration done, Optional<Duration> total) {
        return new Progress(status, audio.progressed(done, total), transcribedAt, deliveredAt, failure);
    }

    Progress transcribed(Language spoken, Optional<Duration> total, Instant now) {
        return new Progress(status, audio.transcribed(spoken, total), Optional.of(now), deliveredAt, failure);
    }

    Progress delivered(Instant now) {
        return new Progress(Status.DELIVERED, audio, transcribedAt, Optional.of(now), failure);
    }

    Progress failed(Failure reason) {
        return new Progress(Status.FAILED, audio, transcribedAt, deliveredAt, Optional.of(reason));
    }

    /** Back to the step that failed; what was reached before it stays. */
    Progress retried() {
        var kept = transcribedAt.isPresent() ? audio : audio.restarted();
        return new Progress(Status.TRANSCRIBING, kept, transcribedAt, deliveredAt, Optional.empty());
    }
}
