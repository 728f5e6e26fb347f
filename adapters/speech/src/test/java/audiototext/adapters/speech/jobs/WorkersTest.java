package audiototext.adapters.speech.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class WorkersTest {
    private final Workers workers = new Workers(1);
    private final CountDownLatch running = new CountDownLatch(1);
    private final CountDownLatch never = new CountDownLatch(1);
    private final AtomicBoolean endedByItself = new AtomicBoolean();
    private final AtomicBoolean started = new AtomicBoolean();

    @Test
    void closingWaitsForTheFollowUpOfAJobWithoutInterruptingIt() throws InterruptedException {
        workers.submit(() -> {}, this::followUpForAWhile);
        running.await();
        workers.close();
        assertThat(endedByItself).isTrue();
    }

    @Test
    void closingDropsTheWaitingJobs() throws InterruptedException {
        workers.submit(this::followUpForAWhile, () -> {});
        workers.submit(() -> started.set(true), () -> {});
        running.await();
        workers.close();
        assertThat(started).isFalse();
    }

    private void followUpForAWhile() {
        running.countDown();
        try {
            endedByItself.set(!never.await(300, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
