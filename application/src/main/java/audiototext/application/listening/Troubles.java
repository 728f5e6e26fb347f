package audiototext.application.listening;

import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.RetryPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The recordings whose copy could not be made, and when to try again. In memory: the next process may try at once,
 * because trouble often ends with a restart.
 */
final class Troubles {
    private final RetryPolicy policy;
    private final Map<RecordingId, Trouble> troubles = new HashMap<>();

    Troubles(RetryPolicy policy) {
        this.policy = policy;
    }

    private record Trouble(int tries, Instant until) {}

    boolean mayTry(RecordingId id, Instant now) {
        return find(id).filter(trouble -> now.isBefore(trouble.until())).isEmpty();
    }

    /** One more try has failed. Answers the pause until the next, which grows. */
    Duration met(RecordingId id, Instant now) {
        int tries = 1 + find(id).map(Trouble::tries).orElse(0);
        var pause = policy.pauseAfter(tries);
        troubles.put(id, new Trouble(tries, now.plus(pause)));
        return pause;
    }

    void forget(RecordingId id) {
        troubles.remove(id);
    }

    private Optional<Trouble> find(RecordingId id) {
        return Optional.ofNullable(troubles.get(id));
    }
}
