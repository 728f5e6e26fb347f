package audiototext.adapters.web.live;

import audiototext.domain.port.RecordingListener;
import audiototext.domain.recording.RecordingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.jboss.logging.Logger;

/** Fires each step of a recording as a CDI event. */
@ApplicationScoped
public class ObservedRecordings implements RecordingListener {
    private static final Logger LOG = Logger.getLogger(ObservedRecordings.class);

    private final Event<RecordingEvent> events;

    ObservedRecordings(Event<RecordingEvent> events) {
        this.events = events;
    }

    @Override
    public void on(RecordingEvent event) {
        try {
            events.fire(event);
        } catch (RuntimeException e) {
            // The step is done; an observer must not make it fail.
            LOG.errorf(
                    e,
                    "recording %s: an observer of its step %s failed",
                    event.recording().id(),
                    event.step());
        }
    }
}
