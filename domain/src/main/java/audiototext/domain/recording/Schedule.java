package audiototext.domain.recording;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a recording needs attention next, and whether a worker has claimed it.
 *
 * @param attempt counts the owner's requests: 1 at the submission, one more at each retry
 * @param tries how often the current step has been started
 * @param dueAt when the sweep processes the recording; absent if nothing is left to do
 * @param claimedUntil until when a worker holds the recording, so that it is released if the worker dies
 */
public record Schedule(int attempt, int tries, Optional<Instant> dueAt, Optional<Instant> claimedUntil) {

    static Schedule first(Instant dueAt) {
        return new Schedule(1, 0, Optional.of(dueAt), Optional.empty());
    }

    boolean isClaimed(Instant now) {
        return claimedUntil.filter(now::isBefore).isPresent();
    }

    /** A new step begins, due at once. */
    Schedule next(Instant now) {
        return new Schedule(attempt, 0, Optional.of(now), Optional.empty());
    }

    Schedule claimed(Instant now, Duration lease) {
        var until = now.plus(lease);
        return new Schedule(attempt, tries + 1, Optional.of(until), Optional.of(until));
    }

    /** The step is started once more and runs in the background; the sweep checks on it at {@code due}. */
    Schedule tried(Instant due) {
        return new Schedule(attempt, tries + 1, Optional.of(due), Optional.empty());
    }

    /** No worker holds it; the sweep checks again at {@code due}. */
    Schedule released(Instant due) {
        return new Schedule(attempt, tries, Optional.of(due), Optional.empty());
    }

    Schedule finished() {
        return new Schedule(attempt, tries, Optional.empty(), Optional.empty());
    }

    Schedule retried(Instant now) {
        return new Schedule(attempt + 1, 0, Optional.of(now), Optional.empty());
    }
}
