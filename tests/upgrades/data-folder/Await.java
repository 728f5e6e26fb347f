import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for the application, which answers at once and works later. */
final class Await {
    static final Duration PATIENCE = Duration.ofMinutes(4);

    private Await() {}

    static void until(String what, Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("timed out while waiting for " + what);
            }
            Thread.sleep(50);
        }
    }
}
