package audiototext.lambdas.delivertranscript;

import audiototext.domain.recording.RecordingId;
import audiototext.lambdas.events.Event;
import audiototext.lambdas.events.Event.JobEnded;
import audiototext.lambdas.events.Event.ObjectStored;
import audiototext.lambdas.events.EventHandler;
import audiototext.lambdas.events.LoggedRecording;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Delivers a recording when its transcript has been stored or its job has ended. Both events report the same end, and
 * they may arrive twice and in any order.
 */
final class DeliverOnEnd implements EventHandler {
    private static final System.Logger LOG = System.getLogger(DeliverOnEnd.class.getName());
    private static final Pattern TRANSCRIPT = Pattern.compile("transcripts/([^/]+)\\.json");

    private static final String TROUBLE = "could not be delivered";

    private final String bucket;
    private final Delivery delivery;

    DeliverOnEnd(String bucket, Delivery delivery) {
        this.bucket = bucket;
        this.delivery = delivery;
    }

    @Override
    public void handle(Event event) throws IOException {
        if (event instanceof ObjectStored stored) {
            var id = recordingOf(stored);
            if (id.isPresent()) {
                LoggedRecording.with(id.get(), TROUBLE, () -> delivery.transcriptStored(id.get()));
            }
        } else if (event instanceof JobEnded ended) {
            var id = recordingOf(ended);
            if (id.isPresent()) {
                LoggedRecording.with(id.get(), TROUBLE, () -> delivery.jobEnded(id.get()));
            }
        }
    }

    private Optional<RecordingId> recordingOf(ObjectStored stored) {
        if (!stored.bucket().equals(bucket)) {
            LOG.log(Level.WARNING, "ignored: an object in another bucket, {0}", stored.bucket());
            return Optional.empty();
        }
        var key = TRANSCRIPT.matcher(stored.key());
        var id = key.matches() ? RecordingId.ofCanonical(key.group(1)) : Optional.<RecordingId>empty();
        if (id.isEmpty()) {
            LOG.log(Level.INFO, "ignored: not the transcript of a recording: {0}", stored.shownKey());
        }
        return id;
    }

    /** EventBridge reports all jobs of the account. */
    private static Optional<RecordingId> recordingOf(JobEnded ended) {
        var id = RecordingId.ofCanonical(ended.name());
        if (id.isEmpty()) {
            LOG.log(Level.INFO, "ignored: a job of another application, {0}", ended.name());
        }
        return id;
    }
}
