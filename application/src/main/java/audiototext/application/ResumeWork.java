package audiototext.application;

import audiototext.domain.port.Recordings;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RetryPolicy;
import java.time.Instant;

/**
 * Makes the work due at once that an earlier process left when it ended, instead of when its claims expire. For a process
 * that does not share its data, before it starts to work.
 */
public final class ResumeWork {
    /** An earlier process worked on a few recordings at most. */
    private static final int BATCH = 100;

    private final Recordings recordings;
    private final Transitions transitions;
    private final RetryPolicy policy;

    public ResumeWork(Recordings recordings, Transitions transitions, RetryPolicy policy) {
        this.recordings = recordings;
        this.transitions = transitions;
        this.policy = policy;
    }

    /**
     * Changes nothing that waits longer than a claim lasts. That is a pause between tries, which grows in case a recording
     * crashes the process.
     */
    public void resume() {
        var now = transitions.now();
        recordings.due(now.plus(policy.lease()), BATCH).stream()
                .filter(recording -> isInFuture(recording, now))
                .forEach(recording -> transitions.takeUnlessChanged(Step.PROGRESSED, recording.postponed(now)));
    }

    private static boolean isInFuture(Recording recording, Instant now) {
        return recording.work().dueAt().filter(now::isBefore).isPresent();
    }
}
