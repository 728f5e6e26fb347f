package audiototext.application;

import audiototext.domain.port.RecordingListener;
import audiototext.domain.port.RecordingListener.Step;
import audiototext.domain.port.Recordings;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingId;
import java.util.Optional;
import java.util.function.Function;

/** Changes recordings and tells of each change. */
final class Transitions {
    private final Recordings recordings;
    private final RecordingListener events;

    Transitions(Recordings recordings, RecordingListener events) {
        this.recordings = recordings;
        this.events = events;
    }

    /** Whatever others change meanwhile. Nothing where the transition does not apply, or somebody else made it. */
    Optional<Recording> take(Step step, RecordingId id, Function<Recording, Optional<Recording>> transition) {
        return told(step, recordings.change(id, transition));
    }

    /** Only if nobody has changed the recording since it was read, which its version tells. */
    Optional<Recording> takeUnlessChanged(Step step, Optional<Recording> changed) {
        return told(step, changed.filter(recordings::replace).map(Recording::replaced));
    }

    private Optional<Recording> told(Step step, Optional<Recording> taken) {
        taken.ifPresent(recording -> events.happened(step, recording));
        return taken;
    }
}
