package audiototext.domain.contract;

import static audiototext.domain.data.RecordingBuilder.aRecording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import audiototext.domain.port.RecordingListener;
import audiototext.domain.recording.RecordingEvent;
import audiototext.domain.recording.RecordingEvent.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the core expects of every {@link RecordingListener}. */
public abstract class RecordingListenerContract {

    protected abstract RecordingListener listener();

    /** What has reached those behind the listener since the test began. */
    protected abstract List<RecordingEvent> received();

    /** From now on those behind the listener fail. */
    protected abstract void failing();

    @Test
    void eachStepIsPassedOnInItsOrder() {
        var recording = aRecording().transcribing();
        var submitted = new RecordingEvent(Step.SUBMITTED, recording);
        var removed = new RecordingEvent(Step.REMOVED, recording);

        listener().on(submitted);
        listener().on(removed);

        assertThat(received()).containsExactly(submitted, removed);
    }

    @Test
    void aStepThatIsTakenDoesNotFailBecauseOfThoseWhoWatch() {
        failing();

        assertThatNoException()
                .isThrownBy(() -> listener()
                        .on(new RecordingEvent(Step.SUBMITTED, aRecording().transcribing())));
    }
}
