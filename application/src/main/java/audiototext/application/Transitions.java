package audiototext.application;

import audiototext.domain.port.RecordingListener;
import audiototext.domain.port.Recordings;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingEvent;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RecordingId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Changes recordings and announces each change. */
public final class Transitions {
    private final Recordings recordings;
    private final RecordingListener listener;
    private final InstantSource clock;

    public Transitions(Recordings recordings, RecordingListener listener, InstantSource clock) {
        this.recordings = recordings;
        this.listener = listener;
        this.clock = clock;
    }

    /** The time of a transition that is made now. */
    Instant now() {
        return clock.instant();
    }

    /** The recordings that are due now, the longest overdue first. */
    List<Recording> due(int limit) {
        return recordings.due(clock.instant(), limit);
    }

    /** Whatever others change meanwhile. Nothing where the transition does not apply, or another worker made it. */
    Optional<Recording> take(Step step, RecordingId id, Function<Recording, Optional<Recording>> transition) {
        return announced(step, recordings.change(id, transition));
    }

    /** Only if no one has changed the recording since it was read, which its version tells. */
    Optional<Recording> takeUnlessChanged(Step step, Optional<Recording> changed) {
        return announced(step, changed.filter(recordings::replace).map(Recording::replaced));
    }

    /** Says that a step was taken that is not a change of a row: added, renamed, removed. */
    void announce(Step step, Recording recording) {
        listener.on(new RecordingEvent(step, recording));
    }

    private Optional<Recording> announced(Step step, Optional<Recording> taken) {
        taken.ifPresent(recording -> announce(step, recording));
        return taken;
    }
}
