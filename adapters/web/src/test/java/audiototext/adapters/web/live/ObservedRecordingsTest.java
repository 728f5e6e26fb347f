package audiototext.adapters.web.live;

import audiototext.domain.contract.RecordingListenerContract;
import audiototext.domain.port.RecordingListener;
import audiototext.domain.recording.RecordingEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class ObservedRecordingsTest extends RecordingListenerContract {
    @Inject
    Event<RecordingEvent> events;

    @Inject
    Observer observer;

    @BeforeEach
    void begin() {
        observer.begin();
    }

    @Override
    protected RecordingListener listener() {
        return new ObservedRecordings(events);
    }

    @Override
    protected List<RecordingEvent> received() {
        return observer.received();
    }

    @Override
    protected void failing() {
        observer.fail();
    }

    /** For example an open page. */
    @ApplicationScoped
    static class Observer {
        private final List<RecordingEvent> received = new CopyOnWriteArrayList<>();
        private volatile boolean failing;

        void begin() {
            received.clear();
            failing = false;
        }

        void fail() {
            failing = true;
        }

        List<RecordingEvent> received() {
            return received;
        }

        void on(@Observes RecordingEvent event) {
            if (failing) {
                throw new IllegalStateException("the observer fails");
            }
            received.add(event);
        }
    }
}
