package audiototext.application;

import audiototext.domain.error.Failure;
import audiototext.domain.port.RecordingListener;
import audiototext.domain.port.RecordingListener.Step;
import audiototext.domain.port.Recordings;
import audiototext.domain.port.Transcription;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RetryPolicy;
import java.io.IOException;
import java.time.InstantSource;

/** Begins the transcription of a stored recording, as often as the policy allows. */
public final class StartTranscription {
    private final Recordings recordings;
    private final Transcription transcription;
    private final Transitions steps;
    private final RetryPolicy policy;
    private final InstantSource clock;

    public StartTranscription(
            Recordings recordings,
            Transcription transcription,
            RecordingListener events,
            RetryPolicy policy,
            InstantSource clock) {
        this.recordings = recordings;
        this.transcription = transcription;
        this.steps = new Transitions(recordings, events);
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * The try is counted before the job starts, so that audio that brings the whole process down is given up too. Of
     * several workers who have read the same recording, one begins it.
     *
     * @param recording as it was read when no job of it was known
     * @throws IOException when the job cannot be started for the moment; the sweep tries again
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
        var watchAt = clock.instant().plus(pause.compareTo(policy.watch()) > 0 ? pause : policy.watch());
        if (steps.takeUnlessChanged(Step.PROGRESSED, recording.transcriptionTried(watchAt))
                .isPresent()) {
            begin(recording);
        }
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
        steps.takeUnlessChanged(Step.FAILED, recording.failed(reason, clock.instant()));
    }
}
