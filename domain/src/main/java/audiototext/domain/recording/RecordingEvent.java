package audiototext.domain.recording;

import java.util.Objects;

/**
 * A step that a recording has taken.
 *
 * @param recording as it is after the step; for a removed recording, as it was before
 */
public record RecordingEvent(Step step, Recording recording) {
    public RecordingEvent {
        Objects.requireNonNull(step);
        Objects.requireNonNull(recording);
    }

    /** What happened. */
    public enum Step {
        UPLOAD_STARTED,
        SUBMITTED,
        PROGRESSED,
        TRANSCRIBED,
        COPIED,
        DELIVERED,
        FAILED,
        RETRIED,
        RENAMED,
        REMOVED
    }
}
