package audiototext.application;

import audiototext.domain.error.Failure;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RetryPolicy;

/** Puts off what could not be moved on, and gives up what can never succeed. */
public final class Retries {
    private final Transitions transitions;
    private final RetryPolicy policy;

    public Retries(Transitions transitions, RetryPolicy policy) {
        this.transitions = transitions;
        this.policy = policy;
    }

    /**
     * What keeps a transcription from its text counts as a try too, so that what can never succeed is given up. Where
     * others have changed the recording meanwhile, they have said when to look again; mails and uploads fall due again
     * by their leases.
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
