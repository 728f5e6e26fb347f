package audiototext.domain.recording;

import audiototext.domain.error.Failure;
import audiototext.domain.recording.AudioProgress.ListeningCopy;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a recording has come, and when it took each step.
 *
 * @param audio what is known about the audio
 * @param transcribedAt absent until it is transcribed, and while it is transcribed again
 * @param deliveredAt when the transcript was last mailed; absent until then
 * @param failure why it failed; absent if it has not
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

    public AudioFindings findings() {
        return audio.findings();
    }

    /** Whether there is a copy for listening. */
    public ListeningCopy copy() {
        return audio.copy();
    }

    Progress stored(AudioContent content) {
        return new Progress(Status.TRANSCRIBING, audio.stored(content), transcribedAt, deliveredAt, failure);
    }

    Progress progressed(Duration done, Optional<Duration> total) {
        return new Progress(status, audio.progressed(done, total), transcribedAt, deliveredAt, failure);
    }

    Progress transcribed(Language spoken, Optional<Duration> total, AudioFindings findings, Instant now) {
        return new Progress(status, audio.transcribed(spoken, total, findings), Optional.of(now), deliveredAt, failure);
    }

    Progress copied(ListeningCopy decided) {
        return new Progress(status, audio.copied(decided), transcribedAt, deliveredAt, failure);
    }

    Progress delivered(Instant now) {
        return new Progress(Status.DELIVERED, audio, transcribedAt, Optional.of(now), failure);
    }

    Progress failed(Failure reason) {
        return new Progress(Status.FAILED, audio, transcribedAt, deliveredAt, Optional.of(reason));
    }

    /** Goes back to the step that failed, and keeps the steps before it. */
    Progress retried() {
        var kept = transcribedAt.isPresent() ? audio : audio.restarted();
        return new Progress(Status.TRANSCRIBING, kept, transcribedAt, deliveredAt, Optional.empty());
    }

    /** Starts again from the audio. When it was last delivered shows that there is an earlier transcript. */
    Progress transcribedAgain() {
        return new Progress(Status.TRANSCRIBING, audio.restarted(), Optional.empty(), deliveredAt, Optional.empty());
    }
}
