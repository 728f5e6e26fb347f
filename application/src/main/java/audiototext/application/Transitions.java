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
    public Instant now() {
        return clock.instant();
    }

    /** The recordings that are due now, the longest overdue first. */
    List<Recording> due(int limit) {
        return recordings.due(clock.instant(), limit);
    }

    /**
     * Applies the transition, even if others change the recording at the same time. Empty if it does not apply, or another
     * worker has made it.
     */
    public Optional<Recording> take(Step step, RecordingId id, Function<Recording, Optional<Recording>> transition) {
        return announced(step, recordings.change(id, transition));
    }

    /** Stores the changed recording only if its version shows that no one has changed it since it was read. */
    Optional<Recording> takeUnlessChanged(Step step, Optional<Recording> changed) {
        return announced(step, changed.filter(recordings::replace).map(Recording::replaced));
    }

    /** Announces a step that is not a transition: added, renamed, removed. */
    public void announce(Step step, Recording recording) {
        listener.on(new RecordingEvent(step, recording));
    }

    private Optional<Recording> announced(Step step, Optional<Recording> taken) {
        taken.ifPresent(recording -> announce(step, recording));
        return taken;
    }
}
