package audiototext.adapters.web.live;

import audiototext.domain.Recording;
import audiototext.domain.RecordingEvents.Step;

/** A step that a recording has taken, as a CDI event for whoever observes it. */
public record StepTaken(Step step, Recording recording) {}
