package audiototext.adapters.speech.jobs;

import audiototext.domain.error.Failure;
import audiototext.domain.recording.Submission;
import audiototext.domain.transcript.TranscriptionOutcome;
import audiototext.domain.transcript.TranscriptionOutcome.Completed;
import audiototext.domain.transcript.TranscriptionOutcome.Failed;
import audiototext.domain.transcript.TranscriptionOutcome.InProgress;
import audiototext.domain.transcript.Word;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** The state of a transcription job in memory; its transcript is in a file. */
final class Job {
    private static final TranscriptionOutcome WAITING = new InProgress(Duration.ZERO, Optional.empty());

    private final Submission submission;
    private TranscriptionOutcome unfinished = WAITING;
    private List<Word> words = List.of();
    private boolean complete;
    private boolean cancelled;

    Job(Submission submission) {
        this.submission = submission;
    }

    Submission submission() {
        return submission;
    }

    /** From now on the job writes nothing. */
    synchronized void cancel() {
        cancelled = true;
    }

    synchronized boolean isCancelled() {
        return cancelled;
    }

    /** @throws CancellationException if the job has been cancelled */
    synchronized void reached(Duration done, Optional<Duration> total) {
        requireNotCancelled();
        unfinished = new InProgress(done, total, words);
    }

    /** @param soFar all words until now, which the progress shows from the next time on */
    synchronized void heard(List<Word> soFar) {
        words = soFar;
    }

    synchronized void failed(Failure reason) {
        words = List.of();
        unfinished = new Failed(reason);
    }

    /** @throws CancellationException if the job has been cancelled; then nothing is written */
    synchronized void complete(Completed outcome, TranscriptFiles files) throws IOException {
        requireNotCancelled();
        files.write(outcome);
        complete = true;
        // A job is remembered long after; its words are in the file.
        words = List.of();
        unfinished = WAITING;
    }

    synchronized boolean isComplete() {
        return complete;
    }

    /** The job's state while it has no transcript. */
    synchronized TranscriptionOutcome unfinished() {
        return unfinished;
    }

    private void requireNotCancelled() {
        if (cancelled) {
            throw new CancellationException();
        }
    }
}
