package audiototext.web.api;

import audiototext.domain.Recording;
import audiototext.domain.RecordingEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Makes each step of a recording a CDI event. */
@ApplicationScoped
public class ObservedSteps implements RecordingEvents {
    private final Event<StepTaken> steps;

    ObservedSteps(Event<StepTaken> steps) {
        this.steps = steps;
    }

    @Override
    public void happened(Step step, Recording recording) {
        steps.fire(new StepTaken(step, recording));
    }
}
