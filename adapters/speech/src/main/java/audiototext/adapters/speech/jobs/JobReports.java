package audiototext.adapters.speech.jobs;

import audiototext.domain.recording.RecordingId;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.Consumer;

/** Tells a listener about one job: of its progress not too often, and whatever the listener throws. */
final class JobReports {
    private static final System.Logger LOG = System.getLogger(JobReports.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final RecordingId id;
    private final TranscriptionListener listener;
    private long lastReport = System.nanoTime();

    JobReports(RecordingId id, TranscriptionListener listener) {
        this.id = id;
        this.listener = listener;
    }

    void progressed() {
        long now = System.nanoTime();
        if (now - lastReport >= PAUSE.toNanos()) {
            lastReport = now;
            tell(listener::progressed);
        }
    }

    void finished() {
        tell(listener::finished);
    }

    private void tell(Consumer<RecordingId> event) {
        try {
            event.accept(id);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "What follows from the transcription of recording " + id + " failed", e);
        }
    }
}
