package audiototext.adapters.web.live;

import audiototext.domain.port.RecordingListener;
import audiototext.domain.recording.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.jboss.logging.Logger;

/** Makes each step of a recording a CDI event. */
@ApplicationScoped
public class ObservedSteps implements RecordingListener {
    private static final Logger LOG = Logger.getLogger(ObservedSteps.class);

    private final Event<StepTaken> steps;

    ObservedSteps(Event<StepTaken> steps) {
        this.steps = steps;
    }

    @Override
    public void happened(Step step, Recording recording) {
        try {
            steps.fire(new StepTaken(step, recording));
        } catch (RuntimeException e) {
            // The step is taken; who only watches must not make it fail.
            LOG.errorf(e, "recording %s: an observer of its step %s failed", recording.id(), step);
        }
    }
}
