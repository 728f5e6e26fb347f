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
 * Passes each change on, once, to whoever watches the owner's recordings at that moment. It hears of the steps that this
 * process takes; a flavour whose recordings are moved on elsewhere too tells it what it sees there.
 */
@Singleton
public class LiveRecordings {
    /** A watcher that falls so far behind is cut off; its browser connects again. */
    private static final int BUFFERED_CHANGES = 256;

    private final BroadcastProcessor<Change> changes = BroadcastProcessor.create();
    private final ToldRecordings told = new ToldRecordings();
    private final Watchers watchers = new Watchers();

    LiveRecordings(MeterRegistry meters) {
        Gauge.builder("recordings.watchers", watchers, Watchers::count)
                .description("open connections that follow recordings")
                .register(meters);
    }

    /** A change of a recording, or its removal, as an event with its data in the words of whoever reads. */
    record Change(Subject owner, String event, Function<Locale, Object> data) {}

    /** A recording that is gone. */
    record RemovedJson(String id) {}

    void on(@Observes RecordingEvent event) {
        var recording = event.recording();
        if (event.step() == Step.REMOVED) {
            removed(recording.owner(), recording.id());
        } else {
            changed(recording);
        }
    }

    /** Tells of a recording as it is now, unless that is no news. One at a time, as reactive streams demand. */
    public synchronized void changed(Recording recording) {
        var json = RecordingJson.of(recording, Locale.ENGLISH);
        if (told.isNews(recording.id(), recording.version(), json)) {
            changes.onNext(new Change(recording.owner(), "recording", reader -> RecordingJson.of(recording, reader)));
        }
    }

    /** Tells that a recording is gone, unless that is no news. */
    public synchronized void removed(Subject owner, RecordingId id) {
        if (told.isNewsThatItIsGone(id)) {
            changes.onNext(new Change(owner, "removed", reader -> new RemovedJson(id.toString())));
        }
    }

    /** Whose recordings somebody watches. */
    public Set<Subject> watched() {
        return watchers.owners();
    }

    Multi<Change> of(Subject owner) {
        return changes.filter(change -> change.owner().equals(owner))
                .onOverflow()
                .buffer(BUFFERED_CHANGES)
                .onSubscription()
                .invoke(() -> watchers.come(owner))
                .onTermination()
                .invoke(() -> watchers.go(owner));
    }
}
