package audiototext.web.api;

import audiototext.domain.Recording;
import audiototext.domain.Recordings;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Counts what happens to recordings, for Prometheus. */
@Startup
@ApplicationScoped
public class RecordingMetrics {
    private final MeterRegistry meters;

    RecordingMetrics(MeterRegistry meters, Recordings recordings) {
        this.meters = meters;
        Gauge.builder("recordings.awaiting.transcript", recordings, Recordings::awaitingTranscript)
                .strongReference(true)
                .register(meters);
    }

    void count(@Observes StepTaken taken) {
        switch (taken.step()) {
            case SUBMITTED -> meters.counter("recordings.submitted").increment();
            case TRANSCRIBED -> transcribed(taken.recording());
            case DELIVERED -> meters.counter("recordings.delivered").increment();
            case FAILED -> meters.counter("recordings.failed").increment();
            case UPLOAD_STARTED, PROGRESSED, RETRIED, REMOVED -> {
                // not counted
            }
        }
    }

    private void transcribed(Recording recording) {
        meters.counter("recordings.transcribed").increment();
        var seconds = recording.progress().length().orElse(Duration.ZERO).toMillis() / 1000.0;
        meters.counter("recordings.audio.seconds").increment(seconds);
    }
}
