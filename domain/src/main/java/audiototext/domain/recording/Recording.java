package audiototext.domain.recording;

import audiototext.domain.error.Failure;
import audiototext.domain.port.Recordings;
import audiototext.domain.recording.AudioFindings.Mention;
import audiototext.domain.recording.AudioProgress.ListeningCopy;
import audiototext.domain.user.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a user submitted, and how far it has come. Each transition returns the recording in its next state, or nothing if
 * the transition does not apply. {@link Recordings#replace} ensures that it happens once, even if several workers try.
 *
 * @param version counts the changes; only the repository raises it
 */
public record Recording(Submission submission, Progress progress, Schedule work, long version) {

    /** A recording whose audio is starting to arrive. If it is not complete by {@code abandonedAt}, the sweep removes it. */
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

    /** The spoken language, or the chosen one until it is transcribed. */
    public Language language() {
        return progress.language().orElse(submission.language());
    }

    /** What its owner should know about its audio; empty for most recordings. */
    public List<Mention> toMention() {
        return progress.findings().toMention(language());
    }

    /** Whether its audio may still arrive: it is not complete, and the upload is not being discarded. */
    public boolean isArriving() {
        return status() == Status.UPLOADING && work.claimedUntil().isEmpty();
    }

    public boolean awaitsTranscript() {
        return status() == Status.TRANSCRIBING && progress.transcribedAt().isEmpty();
    }

    /** Whether nothing more happens to it by itself: it was delivered, or it failed. */
    public boolean isFinished() {
        return status() == Status.DELIVERED || status() == Status.FAILED;
    }

    /** Whether there is a text. While it is transcribed again, and if that fails, it is the earlier one. */
    public boolean hasTranscript() {
        return progress.transcribedAt().or(progress::deliveredAt).isPresent();
    }

    /** Whether both are the same request of the owner: nothing was asked for again in between. */
    public boolean isSameAttempt(Recording other) {
        return work.attempt() == other.work.attempt();
    }

    /** Whether its transcription has never been started; it may have to wait for room. */
    public boolean awaitsFirstTry() {
        return awaitsTranscript() && work.tries() == 0;
    }

    /** Whether it is transcribed, and it is still to be decided whether it gets a listening copy. */
    public boolean awaitsCopy() {
        return progress.transcribedAt().isPresent() && progress.copy() == ListeningCopy.UNKNOWN;
    }

    /** Whether an email is still to be sent: the transcript, or the notice of a failure. */
    public boolean awaitsMail() {
        boolean transcribed =
                status() == Status.TRANSCRIBING && progress.transcribedAt().isPresent();
        return transcribed || status() == Status.FAILED && work.dueAt().isPresent();
    }

    /** The audio is complete and stored; the transcription is due at once. */
    public Optional<Recording> stored(AudioContent content, Instant now) {
        return isArriving() ? Optional.of(with(progress.stored(content), work.next(now))) : Optional.empty();
    }

    /** The audio is arriving, or may be sent again, until then. */
    public Optional<Recording> uploadAwaited(Instant abandonedAt) {
        return isArriving() ? Optional.of(with(progress, work.released(abandonedAt))) : Optional.empty();
    }

    /** The upload is discarded for good: it can no longer be completed. If the worker dies, another continues. */
    public Optional<Recording> uploadDiscarded(Instant now, Duration lease) {
        return status() == Status.UPLOADING ? Optional.of(with(progress, work.claimed(now, lease))) : Optional.empty();
    }

    /** A transcription is started: counts one more try, and the sweep checks on it at {@code watchAt}. */
    public Optional<Recording> transcriptionTried(Instant watchAt) {
        return awaitsTranscript() ? Optional.of(with(progress, work.tried(watchAt))) : Optional.empty();
    }

    /**
     * A part of the audio has been transcribed.
     *
     * @param done how much of it
     * @param total its length, if known
     * @param watchAt when the sweep checks on it again
     */
    public Optional<Recording> progressed(Duration done, Optional<Duration> total, Instant watchAt) {
        return awaitsTranscript()
                ? Optional.of(with(progress.progressed(done, total), work.released(watchAt)))
                : Optional.empty();
    }

    /**
     * The transcript is stored; the email is due at once.
     *
     * @param length of the audio, if known
     * @param findings what the owner should know about the audio
     */
    public Optional<Recording> transcribed(
            Language spoken, Optional<Duration> length, AudioFindings findings, Instant now) {
        return awaitsTranscript()
                ? Optional.of(with(progress.transcribed(spoken, length, findings, now), work.next(now)))
                : Optional.empty();
    }

    /** It cannot be transcribed; an email informs the owner. */
    public Optional<Recording> failed(Failure reason, Instant now) {
        return awaitsTranscript() ? Optional.of(with(progress.failed(reason), work.next(now))) : Optional.empty();
    }

    /** The owner cannot be informed by email, only on the page. An earlier failure stays the reason. */
    public Optional<Recording> mailFailed(Failure reason) {
        return awaitsMail()
                ? Optional.of(with(progress.failed(progress.failure().orElse(reason)), work.finished()))
                : Optional.empty();
    }

    /** One worker takes on the email. If it dies, the lease ends and another worker may take over. */
    public Optional<Recording> deliveryClaimed(Instant now, Duration lease) {
        return awaitsMail() && !work.isClaimed(now)
                ? Optional.of(with(progress, work.claimed(now, lease)))
                : Optional.empty();
    }

    /** The email is sent: the transcript, or the notice of a failure. */
    public Optional<Recording> mailed(Instant now) {
        if (!awaitsMail()) {
            return Optional.empty();
        }
        return Optional.of(with(status() == Status.FAILED ? progress : progress.delivered(now), work.finished()));
    }

    /** A step failed temporarily; the sweep tries it again at {@code until}. */
    public Optional<Recording> postponed(Instant until) {
        return awaitsTranscript() || awaitsMail()
                ? Optional.of(with(progress, work.released(until)))
                : Optional.empty();
    }

    /** The owner tries again what failed. */
    public Optional<Recording> retried(Instant now) {
        return status() == Status.FAILED ? Optional.of(with(progress.retried(), work.retried(now))) : Optional.empty();
    }

    /** The owner wants another transcript, in that language. */
    public Optional<Recording> transcribedAgain(Language language, Instant now) {
        return isFinished()
                ? Optional.of(
                        new Recording(submission.in(language), progress.transcribedAgain(), work.retried(now), version))
                : Optional.empty();
    }

    /** A delivered transcript is to be mailed again. */
    public Optional<Recording> mailedAgain(Instant now) {
        return status() == Status.DELIVERED
                ? Optional.of(with(progress.retried(), work.retried(now)))
                : Optional.empty();
    }

    /** The recording under another name. */
    public Recording named(RecordingName name) {
        return new Recording(submission.named(name), progress, work, version);
    }

    /** The recording with the decision about its listening copy. */
    public Recording copied(ListeningCopy decided) {
        return with(progress.copied(decided), work);
    }

    /** The recording as the repository keeps it after it has replaced the previous version. */
    public Recording replaced() {
        return new Recording(submission, progress, work, version + 1);
    }

    private Recording with(Progress newProgress, Schedule newWork) {
        return new Recording(submission, newProgress, newWork, version);
    }
}
