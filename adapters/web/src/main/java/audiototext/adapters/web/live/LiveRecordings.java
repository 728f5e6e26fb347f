package audiototext.adapters.web.live;

import audiototext.adapters.web.api.RecordingJson;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingEvent;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.user.Subject;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Sends each change, once, to every connection that watches the owner's recordings at that moment. It observes the steps
 * that this process takes. A flavour in which other processes take steps too reports what it finds in the tables.
 */
@Singleton
public class LiveRecordings {
    /** A watcher that falls this far behind is disconnected; its browser connects again. */
    private static final int BUFFERED_CHANGES = 256;

    private final BroadcastProcessor<Change> changes = BroadcastProcessor.create();
    private final SentRecordings sent = new SentRecordings();
    private final Watchers watchers = new Watchers();

    LiveRecordings(MeterRegistry meters) {
        Gauge.builder("recordings.watchers", watchers, Watchers::count)
                .description("open connections that watch recordings")
                .register(meters);
    }

    /**
     * A change of a recording, or its removal, as an event.
     *
     * @param event the event's name, {@code recording} or {@code removed}
     * @param data what is sent as JSON, in the reader's language
     */
    record Change(Subject owner, String event, Function<Locale, Object> data) {}

    /** A recording that was deleted. */
    record RemovedJson(String id) {}

    void on(@Observes RecordingEvent event) {
        var recording = event.recording();
        if (event.step() == Step.REMOVED) {
            removed(recording.owner(), recording.id());
        } else {
            changed(recording);
        }
    }

    /**
     * Sends a recording as it is now, unless its watchers know that already. Synchronized, because reactive streams must
     * not emit concurrently.
     */
    public synchronized void changed(Recording recording) {
        var json = RecordingJson.of(recording, Locale.ENGLISH);
        if (sent.isNewChange(recording.id(), recording.version(), json)) {
            changes.onNext(new Change(recording.owner(), "recording", reader -> RecordingJson.of(recording, reader)));
        }
    }

    /** Sends that a recording was deleted, unless its watchers know that already. */
    public synchronized void removed(Subject owner, RecordingId id) {
        if (sent.isNewRemoval(id)) {
            changes.onNext(new Change(owner, "removed", reader -> new RemovedJson(id.toString())));
        }
    }

    /** The owners whose recordings are being watched now. */
    public Set<Subject> watched() {
        return watchers.owners();
    }

    Multi<Change> of(Subject owner) {
        return changes.filter(change -> change.owner().equals(owner))
                .onOverflow()
                .buffer(BUFFERED_CHANGES)
                .onSubscription()
                .invoke(() -> watchers.add(owner))
                .onTermination()
                .invoke(() -> watchers.remove(owner));
    }
}
