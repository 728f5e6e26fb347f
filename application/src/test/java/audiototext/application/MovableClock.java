package audiototext.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that only moves when the test advances it. */
final class MovableClock implements InstantSource {
    private volatile Instant now = Instant.parse("2026-11-22T10:15:30.123456Z");

    @Override
    public Instant instant() {
        return now;
    }

    void advance(Duration time) {
        now = now.plus(time);
    }
}
