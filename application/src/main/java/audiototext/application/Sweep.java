package audiototext.application;

import audiototext.domain.AudioStorage;
import audiototext.domain.Recording;
import audiototext.domain.RecordingEvents;
import audiototext.domain.RecordingEvents.Step;
import audiototext.domain.Recordings;
import audiototext.domain.Status;
import audiototext.domain.WorkPolicy;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.InstantSource;

/** Finds the recordings that stand too long, whatever event was lost on the way, and moves them on. */
public final class Sweep {
    private static final System.Logger LOG = System.getLogger(Sweep.class.getName());
    private static final int BATCH = 100;

    private final Recordings recordings;
    private final AudioStorage storage;
    private final WatchTranscription watchTranscription;
    private final DeliverTranscript deliverTranscript;
    private final RecordingEvents events;
    private final WorkPolicy policy;
    private final InstantSource clock;

    public Sweep(
            Recordings recordings,
            AudioStorage storage,
            WatchTranscription watchTranscription,
            DeliverTranscript deliverTranscript,
            RecordingEvents events,
            WorkPolicy policy,
            InstantSource clock) {
        this.recordings = recordings;
        this.storage = storage;
        this.watchTranscription = watchTranscription;
        this.deliverTranscript = deliverTranscript;
        this.events = events;
        this.policy = policy;
        this.clock = clock;
    }

    /** Looks after the recordings that are due, the longest overdue first; trouble with one does not hold up the others. */
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
            var due = clock.instant().plus(policy.pauseAfter(recording.work().tries() + 1));
            recordings.change(recording.id(), r -> r.postponed(due));
        }
    }

    /** What never arrived whole was never accepted; whoever sent it has been told so, or has gone away. */
    private void removeAbandoned(Recording recording) throws IOException {
        storage.delete(recording.submission().key());
        recordings.remove(recording.id());
        events.happened(Step.REMOVED, recording);
        LOG.log(Level.INFO, "recording " + recording.id() + ": its upload never ended, removed");
    }
}
