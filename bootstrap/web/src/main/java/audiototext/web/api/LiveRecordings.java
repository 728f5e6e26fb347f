package audiototext.web.api;

import audiototext.domain.RecordingEvents.Step;
import audiototext.domain.Subject;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/** Passes each change on to whoever watches the owner's recordings at that moment. */
@Singleton
public class LiveRecordings {
    /** A watcher that falls so far behind is cut off; its browser connects again. */
    private static final int BUFFERED_CHANGES = 256;

    private final BroadcastProcessor<Change> changes = BroadcastProcessor.create();
    private final AtomicInteger watchers = new AtomicInteger();

    LiveRecordings(MeterRegistry meters) {
        Gauge.builder("recordings.watchers", watchers, AtomicInteger::get)
                .description("open connections that follow recordings")
                .register(meters);
    }

    /** A change of a recording, or its removal. */
    record Change(Subject owner, boolean removed, RecordingJson recording) {}

    /** One at a time, as reactive streams demand. */
    synchronized void changed(@Observes StepTaken taken) {
        var recording = taken.recording();
        changes.onNext(new Change(recording.owner(), taken.step() == Step.REMOVED, RecordingJson.of(recording)));
    }

    Multi<Change> of(Subject owner) {
        return changes.filter(change -> change.owner().equals(owner))
                .onOverflow()
                .buffer(BUFFERED_CHANGES)
                .onSubscription()
                .invoke(watchers::incrementAndGet)
                .onTermination()
                .invoke(watchers::decrementAndGet);
    }
}
