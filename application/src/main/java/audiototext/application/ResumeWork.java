package audiototext.application;

import audiototext.domain.port.Recordings;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RetryPolicy;
import java.time.Instant;

/**
 * Makes due at once what an earlier process was at when it ended, instead of when its claims run out. For a process that
 * has its data to itself, before it begins to work.
 */
public final class ResumeWork {
    /** An earlier process was at a few at most. */
    private static final int BATCH = 100;

    private final Recordings recordings;
    private final Transitions transitions;
    private final RetryPolicy policy;

    public ResumeWork(Recordings recordings, Transitions transitions, RetryPolicy policy) {
        this.recordings = recordings;
        this.transitions = transitions;
        this.policy = policy;
    }

    /** What waits longer than a claim stays as it is: that is a pause, which grows where a recording ends processes. */
    public void resume() {
        var now = transitions.now();
        recordings.due(now.plus(policy.lease()), BATCH).stream()
                .filter(recording -> isAwaited(recording, now))
                .forEach(recording -> transitions.takeUnlessChanged(Step.PROGRESSED, recording.postponed(now)));
    }

    private static boolean isAwaited(Recording recording, Instant now) {
        return recording.work().dueAt().filter(now::isBefore).isPresent();
    }
}
