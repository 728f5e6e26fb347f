package audiototext.adapters.accounts;

import audiototext.domain.error.Refused;
import audiototext.domain.user.EmailAddress;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Slows guessing down: after a number of failures within a window of time, an address is refused until the window ends.
 * Success does not clear the count: that would show that a try succeeded, and so that the address has an account.
 */
final class Throttle {
    /**
     * Limits the memory to a few megabytes. The cache keeps frequent addresses, so a flood of new ones only displaces
     * itself.
     */
    private static final int ADDRESSES = 10_000;

    private final Cache<EmailAddress, Failures> addresses =
            Caffeine.newBuilder().maximumSize(ADDRESSES).executor(Runnable::run).build();
    private final int limit;
    private final Duration window;
    private final InstantSource clock;

    Throttle(int limit, Duration window, InstantSource clock) {
        this.limit = limit;
        this.window = window;
        this.clock = clock;
    }

    void check(EmailAddress address) {
        var failures = addresses.getIfPresent(address);
        var now = clock.instant();
        if (failures != null && failures.count >= limit && now.isBefore(failures.until)) {
            var minutes = Duration.between(now, failures.until)
                    .plusMinutes(1)
                    .minusNanos(1)
                    .toMinutes();
            throw new Refused(AccountRefusal.TOO_MANY_TRIES, minutes);
        }
    }

    void failed(EmailAddress address) {
        var now = clock.instant();
        addresses
                .asMap()
                .compute(
                        address,
                        (same, before) -> before == null || !now.isBefore(before.until)
                                ? new Failures(1, now.plus(window))
                                : new Failures(before.count + 1, before.until));
    }

    private record Failures(int count, Instant until) {}
}
