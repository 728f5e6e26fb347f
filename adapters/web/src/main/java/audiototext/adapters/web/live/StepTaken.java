package audiototext.adapters.web.live;

import audiototext.domain.port.RecordingListener.Step;
import audiototext.domain.recording.Recording;

/** A step that a recording has taken, as a CDI event for whoever observes it. */
public record StepTaken(Step step, Recording recording) {}
