package audiototext.application;

import audiototext.domain.recording.Recording;
import audiototext.domain.recording.Status;
import java.io.IOException;
import java.lang.System.Logger.Level;

/** Finds the recordings that are due, for example because an event was lost, and moves them on. */
public final class Sweep {
    private static final System.Logger LOG = System.getLogger(Sweep.class.getName());
    private static final int BATCH = 100;

    private final Transitions transitions;
    private final WatchTranscription watchTranscription;
    private final DeliverTranscript deliverTranscript;
    private final Uploads uploads;
    private final Retries retries;

    public Sweep(
            Transitions transitions,
            WatchTranscription watchTranscription,
            DeliverTranscript deliverTranscript,
            Uploads uploads,
            Retries retries) {
        this.transitions = transitions;
        this.watchTranscription = watchTranscription;
        this.deliverTranscript = deliverTranscript;
        this.uploads = uploads;
        this.retries = retries;
    }

    /** Moves on the recordings that are due. A failure of one does not delay the others. */
    public void sweep() {
        transitions.due(BATCH).forEach(this::moveOn);
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
            LOG.log(Level.WARNING, "recording " + recording.id() + ": could not be processed, trying again later", e);
            retries.tryLater(recording);
        }
    }

    /** Incomplete audio was never accepted. Its sender got an error, or has disconnected. */
    private void removeAbandoned(Recording recording) throws IOException {
        if (uploads.discard(recording)) {
            LOG.log(Level.INFO, "recording " + recording.id() + ": its upload was never completed, removed");
        }
    }
}
