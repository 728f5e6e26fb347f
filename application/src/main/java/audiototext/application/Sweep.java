package audiototext.application;

import audiototext.domain.error.Failure;
import audiototext.domain.port.AudioStorage;
import audiototext.domain.port.RecordingListener;
import audiototext.domain.port.RecordingListener.Step;
import audiototext.domain.port.Recordings;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RetryPolicy;
import audiototext.domain.recording.Status;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.InstantSource;

/** Finds the recordings that stand too long, whatever event was lost on the way, and moves them on. */
public final class Sweep {
    private static final System.Logger LOG = System.getLogger(Sweep.class.getName());
    private static final int BATCH = 100;

    private final Recordings recordings;
    private final WatchTranscription watchTranscription;
    private final DeliverTranscript deliverTranscript;
    private final Uploads uploads;
    private final Transitions steps;
    private final RetryPolicy policy;
    private final InstantSource clock;

    public Sweep(
            Recordings recordings,
            AudioStorage storage,
            WatchTranscription watchTranscription,
            DeliverTranscript deliverTranscript,
            RecordingListener events,
            RetryPolicy policy,
            InstantSource clock) {
        this.recordings = recordings;
        this.watchTranscription = watchTranscription;
        this.deliverTranscript = deliverTranscript;
        this.uploads = new Uploads(recordings, storage, events, policy, clock);
        this.steps = new Transitions(recordings, events);
        this.policy = policy;
        this.clock = clock;
    }

    /** Looks after the recordings that are due; trouble with one does not hold up the others. */
    public void sweep() {
        recordings.due(clock.instant(), BATCH).forEach(this::moveOn);
    }

    private void moveOn(Recording recording) {
        try {
            if (recording.status() == Status.UPLOADING) {
                removeAbandoned(recording);
            } else if (recording.awaitsTranscript()) {
                watchTranscription.look(recording.id());
            } else {
                deliverTranscript.deliver(recording.id());
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "recording " + recording.id() + ": could not be moved on, trying later", e);
            tryLater(recording);
        }
    }

    /** What never arrived whole was never accepted; whoever sent it has been told so, or has gone away. */
    private void removeAbandoned(Recording recording) throws IOException {
        if (uploads.discard(recording)) {
            LOG.log(Level.INFO, "recording " + recording.id() + ": its upload never ended, removed");
        }
    }

    /**
     * What stands between a transcription and its text counts as a try too, so that what can never succeed is given up.
     * Where others have changed the recording meanwhile, they have said when to look again; mails and uploads fall due
     * again by their leases.
     */
    private void tryLater(Recording recording) {
        int tries = recording.work().tries() + 1;
        var now = clock.instant();
        if (policy.isExhausted(tries)) {
            var reason = Failure.of(Failure.Cause.NOT_FETCHED, tries);
            steps.takeUnlessChanged(Step.FAILED, recording.failed(reason, now));
        } else {
            var due = now.plus(policy.pauseAfter(tries));
            steps.takeUnlessChanged(Step.PROGRESSED, recording.transcriptionTried(due));
        }
    }
}
