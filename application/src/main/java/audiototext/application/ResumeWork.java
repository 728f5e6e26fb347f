package audiototext.application;

import audiototext.domain.port.RecordingListener;
import audiototext.domain.port.RecordingListener.Step;
import audiototext.domain.port.Recordings;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RetryPolicy;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Makes due at once what an earlier process was at when it ended, instead of when its claims run out. For a process that
 * has its data to itself, before it begins to work.
 */
public final class ResumeWork {
    /** An earlier process was at a few at most. */
    private static final int BATCH = 100;

    private final Recordings recordings;
    private final Transitions steps;
    private final RetryPolicy policy;
    private final InstantSource clock;

    public ResumeWork(Recordings recordings, RecordingListener events, RetryPolicy policy, InstantSource clock) {
        this.recordings = recordings;
        this.steps = new Transitions(recordings, events);
        this.policy = policy;
        this.clock = clock;
    }

    /** What waits longer than a claim stays as it is: that is a pause, which grows where a recording ends processes. */
    public void resume() {
        var now = clock.instant();
        recordings.due(now.plus(policy.lease()), BATCH).stream()
                .filter(recording -> isAwaited(recording, now))
                .forEach(recording -> steps.takeUnlessChanged(Step.PROGRESSED, recording.postponed(now)));
    }

    private static boolean isAwaited(Recording recording, Instant now) {
        return recording.work().dueAt().filter(now::isBefore).isPresent();
    }
}
