package audiototext.application;

import audiototext.domain.Recording;
import audiototext.domain.RecordingEvents;
import audiototext.domain.RecordingEvents.Step;
import audiototext.domain.Recordings;
import audiototext.domain.Transcription;
import audiototext.domain.WorkPolicy;
import java.io.IOException;
import java.time.InstantSource;

/** Begins the transcription of a stored recording, as often as the policy allows. */
public final class StartTranscription {
    private final Transcription transcription;
    private final Steps steps;
    private final WorkPolicy policy;
    private final InstantSource clock;

    public StartTranscription(
            Recordings recordings,
            Transcription transcription,
            RecordingEvents events,
            WorkPolicy policy,
            InstantSource clock) {
        this.transcription = transcription;
        this.steps = new Steps(recordings, events);
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * The try is counted before the job starts, so that audio that brings the whole process down is given up too.
     *
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
        if (steps.take(Step.PROGRESSED, recording.id(), r -> r.transcriptionTried(watchAt))
                .isPresent()) {
            transcription.start(recording.submission());
        }
    }

    private void giveUp(Recording recording) {
        var reason = "The transcription was begun " + recording.work().tries()
                + " times and never came to its end. The recording is kept; try again later.";
        steps.take(Step.FAILED, recording.id(), r -> r.failed(reason, clock.instant()));
    }
}
