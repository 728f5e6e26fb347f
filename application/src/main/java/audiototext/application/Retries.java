package audiototext.application;

import audiototext.domain.error.Failure;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RetryPolicy;

/** Postpones recordings whose step failed, and gives up those that can never succeed. */
public final class Retries {
    private final Transitions transitions;
    private final RetryPolicy policy;

    public Retries(Transitions transitions, RetryPolicy policy) {
        this.transitions = transitions;
        this.policy = policy;
    }

    /**
     * Counts a failure to fetch a transcript as a try too, so that a recording that can never succeed is given up. If
     * another worker has changed the recording since, its schedule is already set. Emails and uploads become due again
     * when their leases end.
     */
    void tryLater(Recording recording) {
        int tries = recording.work().tries() + 1;
        var now = transitions.now();
        if (policy.isExhausted(tries)) {
            var reason = Failure.of(Failure.Cause.NOT_FETCHED, tries);
            transitions.takeUnlessChanged(Step.FAILED, recording.failed(reason, now));
        } else {
            var due = now.plus(policy.pauseAfter(tries));
            transitions.takeUnlessChanged(Step.PROGRESSED, recording.transcriptionTried(due));
        }
    }
}
