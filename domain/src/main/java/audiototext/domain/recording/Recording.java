package audiototext.domain.recording;

import audiototext.domain.error.Failure;
import audiototext.domain.port.Recordings;
import audiototext.domain.user.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a user submitted, and how far it has come. Each transition answers the recording as it will be, or nothing where
 * it does not apply; {@link Recordings#replace} makes it happen once, whoever else tries.
 *
 * @param version counts the changes; the repository alone raises it
 */
public record Recording(Submission submission, Progress progress, Schedule work, long version) {

    /** A recording whose audio begins to arrive. If it has not arrived by {@code abandonedAt}, the sweep removes it. */
    public static Recording uploading(Submission submission, Instant abandonedAt) {
        return new Recording(submission, Progress.uploading(), Schedule.first(abandonedAt), 0);
    }

    public RecordingId id() {
        return submission.id();
    }

    public Subject owner() {
        return submission.owner();
    }

    public RecordingName name() {
        return submission.name();
    }

    public Status status() {
        return progress.status();
    }

    /** The language that was heard, or the one that was chosen as long as none was. */
    public Language language() {
        return progress.language().orElse(submission.language());
    }

    /** Whether its audio may still arrive: it has not, and nobody is discarding the upload. */
    public boolean isArriving() {
        return status() == Status.UPLOADING && work.claimedUntil().isEmpty();
    }

    public boolean awaitsTranscript() {
        return status() == Status.TRANSCRIBING && progress.transcribedAt().isEmpty();
    }

    /** Whether its transcription has never been begun; it may have to wait until there is room. */
    public boolean awaitsFirstTry() {
        return awaitsTranscript() && work.tries() == 0;
    }

    /** Whether a mail is still to be sent: the transcript, or the notice of a failure. */
    public boolean awaitsMail() {
        boolean transcribed =
                status() == Status.TRANSCRIBING && progress.transcribedAt().isPresent();
        return transcribed || status() == Status.FAILED && work.dueAt().isPresent();
    }

    public Optional<Recording> stored(AudioContent content, Instant now) {
        return isArriving() ? Optional.of(with(progress.stored(content), work.next(now))) : Optional.empty();
    }

    /** The audio arrives, or should arrive again, until then. */
    public Optional<Recording> uploadAwaited(Instant abandonedAt) {
        return isArriving() ? Optional.of(with(progress, work.released(abandonedAt))) : Optional.empty();
    }

    /** Somebody discards the upload, and for good: it cannot be completed any more. If they die, another goes on. */
    public Optional<Recording> uploadDiscarded(Instant now, Duration lease) {
        return status() == Status.UPLOADING ? Optional.of(with(progress, work.claimed(now, lease))) : Optional.empty();
    }

    /** A transcription is begun: one try more; the sweep looks at {@code watchAt} what has become of it. */
    public Optional<Recording> transcriptionTried(Instant watchAt) {
        return awaitsTranscript() ? Optional.of(with(progress, work.tried(watchAt))) : Optional.empty();
    }

    /** So much of the audio has been transcribed, of so much. */
    public Optional<Recording> progressed(Duration done, Optional<Duration> total, Instant watchAt) {
        return awaitsTranscript()
                ? Optional.of(with(progress.progressed(done, total), work.released(watchAt)))
                : Optional.empty();
    }

    public Optional<Recording> transcribed(Language spoken, Optional<Duration> length, Instant now) {
        return awaitsTranscript()
                ? Optional.of(with(progress.transcribed(spoken, length, now), work.next(now)))
                : Optional.empty();
    }

    /** It cannot be transcribed; the owner is to be told by mail. */
    public Optional<Recording> failed(Failure reason, Instant now) {
        return awaitsTranscript() ? Optional.of(with(progress.failed(reason), work.next(now))) : Optional.empty();
    }

    /** The owner cannot be told by mail, the page alone says so; an earlier failure stays the reason. */
    public Optional<Recording> mailFailed(Failure reason) {
        return awaitsMail()
                ? Optional.of(with(progress.failed(progress.failure().orElse(reason)), work.finished()))
                : Optional.empty();
    }

    /** One worker takes the mail upon itself; if it dies, the lease ends and another may. */
    public Optional<Recording> deliveryClaimed(Instant now, Duration lease) {
        return awaitsMail() && !work.isClaimed(now)
                ? Optional.of(with(progress, work.claimed(now, lease)))
                : Optional.empty();
    }

    /** The mail is out: the transcript's, or the notice of a failure. */
    public Optional<Recording> mailed(Instant now) {
        if (!awaitsMail()) {
            return Optional.empty();
        }
        return Optional.of(with(status() == Status.FAILED ? progress : progress.delivered(now), work.finished()));
    }

    /** A step went wrong for the moment; the sweep tries it again later. */
    public Optional<Recording> postponed(Instant until) {
        return awaitsTranscript() || awaitsMail()
                ? Optional.of(with(progress, work.released(until)))
                : Optional.empty();
    }

    public Optional<Recording> retried(Instant now) {
        return status() == Status.FAILED ? Optional.of(with(progress.retried(), work.retried(now))) : Optional.empty();
    }

    /** The transcript has been mailed and is to be mailed again. */
    public Optional<Recording> mailedAgain(Instant now) {
        return status() == Status.DELIVERED
                ? Optional.of(with(progress.retried(), work.retried(now)))
                : Optional.empty();
    }

    /** Under another name. */
    public Recording named(RecordingName name) {
        return new Recording(submission.named(name), progress, work, version);
    }

    /** As the repository keeps it when it has taken the place of an earlier version. */
    public Recording replaced() {
        return new Recording(submission, progress, work, version + 1);
    }

    private Recording with(Progress newProgress, Schedule newWork) {
        return new Recording(submission, newProgress, newWork, version);
    }
}
