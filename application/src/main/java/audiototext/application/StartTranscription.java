package audiototext.application;

import audiototext.domain.error.Failure;
import audiototext.domain.port.Recordings;
import audiototext.domain.port.Transcription;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.RetryPolicy;
import audiototext.domain.transcript.TranscriptionOutcome.InProgress;
import java.io.IOException;

/** Starts the transcription of a stored recording, as often as the policy allows. */
public final class StartTranscription {
    private final Recordings recordings;
    private final Transcription transcription;
    private final Transitions transitions;
    private final RetryPolicy policy;

    public StartTranscription(
            Recordings recordings, Transcription transcription, Transitions transitions, RetryPolicy policy) {
        this.recordings = recordings;
        this.transcription = transcription;
        this.transitions = transitions;
        this.policy = policy;
    }

    /**
     * Starts the job if there is room. The try is counted before the job starts, so that audio that crashes the process
     * is given up too. If several workers have read the same recording, one of them starts it.
     *
     * @param recording as it was read when it had no known job
     * @throws IOException if the job cannot be started at the moment; the sweep tries again
     */
    public void start(Recording recording) throws IOException {
        if (policy.isExhausted(recording.work().tries())) {
            giveUp(recording);
            return;
        }
        if (transcription.room() < 1) {
            return;
        }
        var pause = policy.pauseAfter(recording.work().tries() + 1);
        var watchAt = transitions.now().plus(pause.compareTo(policy.watch()) > 0 ? pause : policy.watch());
        if (transitions
                .takeUnlessChanged(Step.PROGRESSED, recording.transcriptionTried(watchAt))
                .isPresent()) {
            begin(recording);
        }
    }

    /** Records how far a running job has come, and when to check on it again. */
    void watch(RecordingId id, InProgress progress) {
        var watchAt = transitions.now().plus(policy.watch());
        transitions.take(Step.PROGRESSED, id, r -> r.progressed(progress.done(), progress.total(), watchAt));
    }

    private void begin(Recording recording) throws IOException {
        transcription.start(recording.submission());
        if (recordings.find(recording.id()).isEmpty()) {
            // Its owner deleted it while the job was being started.
            transcription.forget(recording.id());
        }
    }

    private void giveUp(Recording recording) {
        var reason = Failure.of(Failure.Cause.NEVER_ENDED, recording.work().tries());
        transitions.takeUnlessChanged(Step.FAILED, recording.failed(reason, transitions.now()));
    }
}
