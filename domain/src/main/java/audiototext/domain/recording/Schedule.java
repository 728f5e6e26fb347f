package audiototext.domain.recording;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When somebody has to look after a recording again, and who may.
 *
 * @param attempt counts what the owner asked for: 1 at the submission, one more at each retry
 * @param tries how often the current step has been begun
 * @param dueAt when the sweep takes the recording up; absent when nothing is left to do
 * @param claimedUntil a worker has it until then; a worker that dies frees it by that
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

    /** The step is begun once more and goes on by itself; the sweep looks at {@code due} what has become of it. */
    Schedule tried(Instant due) {
        return new Schedule(attempt, tries + 1, Optional.of(due), Optional.empty());
    }

    /** Nobody has it; the sweep looks again at the given time. */
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
