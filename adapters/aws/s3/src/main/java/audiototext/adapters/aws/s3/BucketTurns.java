package audiototext.adapters.aws.s3;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Limits how many requests are sent at once, first come, first served: each takes memory, and more are no faster. */
final class BucketTurns {
    /** The default of the AWS CLI's {@code max_concurrent_requests}. */
    static final int AT_A_TIME = 10;

    private final Semaphore free = new Semaphore(AT_A_TIME, true);
    private final Duration patience;

    /** @param patience how long to wait for a turn */
    BucketTurns(Duration patience) {
        this.patience = patience;
    }

    /** @throws IOException if no turn came in time; nothing is sent then */
    <T> T take(Supplier<T> sending) throws IOException {
        if (!acquire()) {
            throw new IOException("S3 is busy with other audio, and no turn to send came in time");
        }
        try {
            return sending.get();
        } finally {
            free.release();
        }
    }

    private boolean acquire() throws InterruptedIOException {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting to send");
        }
    }
}
