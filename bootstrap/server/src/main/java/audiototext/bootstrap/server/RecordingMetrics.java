package audiototext.bootstrap.server;

import audiototext.domain.port.Recordings;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingEvent;
import audiototext.domain.recording.RecordingEvent.Step;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;

/**
 * Counts what happens to recordings, for Prometheus. Every counter exists from the start, so that it can be watched.
 */
@Startup
@ApplicationScoped
public class RecordingMetrics {
    private final Map<Step, Counter> steps;
    private final Counter audio;

    RecordingMetrics(MeterRegistry meters, Recordings recordings) {
        this.steps = Map.of(
                Step.SUBMITTED, counter(meters, "submitted", "recordings whose audio arrived completely"),
                Step.TRANSCRIBED, counter(meters, "transcribed", "recordings that were transcribed"),
                Step.DELIVERED, counter(meters, "delivered", "recordings whose transcript was mailed"),
                Step.FAILED, counter(meters, "failed", "recordings that failed, each time they did"));
        this.audio = Counter.builder("recordings.audio")
                .baseUnit("seconds")
                .description("audio that was transcribed")
                .register(meters);
        Gauge.builder("recordings.awaiting.transcript", recordings, Recordings::awaitingTranscript)
                .description("the queue's length: recordings that are being transcribed or wait for it")
                .strongReference(true)
                .register(meters);
    }

    private static Counter counter(MeterRegistry meters, String step, String description) {
        return Counter.builder("recordings." + step).description(description).register(meters);
    }

    void count(@Observes RecordingEvent event) {
        var counter = steps.get(event.step());
        if (counter != null) {
            counter.increment();
        }
        if (event.step() == Step.TRANSCRIBED) {
            audio.increment(seconds(event.recording()));
        }
    }

    private static double seconds(Recording recording) {
        return recording.progress().length().orElse(Duration.ZERO).toMillis() / 1000.0;
    }
}
