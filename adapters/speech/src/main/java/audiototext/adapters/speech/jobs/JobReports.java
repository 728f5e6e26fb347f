package audiototext.adapters.speech.jobs;

import audiototext.domain.recording.RecordingId;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.Consumer;

/** Reports one job to a listener: limits how often progress is reported, and logs what the listener throws. */
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
            report(listener::progressed);
        }
    }

    void finished() {
        report(listener::finished);
    }

    private void report(Consumer<RecordingId> event) {
        try {
            event.accept(id);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A follow-up of the transcription of recording " + id + " failed", e);
        }
    }
}
