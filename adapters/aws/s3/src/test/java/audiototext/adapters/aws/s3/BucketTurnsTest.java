package audiototext.adapters.aws.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BucketTurnsTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch sent = new CountDownLatch(1);
    private final AtomicInteger sending = new AtomicInteger();

    @AfterEach
    void end() {
        sent.countDown();
        threads.shutdown();
    }

    @Test
    void aRequestWithoutATurnGetsOneAsSoonAsAnotherIsSent() throws Exception {
        var turns = new BucketTurns(Duration.ofMinutes(1));
        occupyAll(turns);
        var late = send(turns);
        sent.countDown();
        assertThat(late.get()).isEqualTo("sent");
    }

    @Test
    void aRequestThatGetsNoTurnInTimeFailsAndSendsNothing() {
        var turns = new BucketTurns(Duration.ofMillis(1));
        occupyAll(turns);
        assertThatIOException().isThrownBy(() -> turns.take(this::sendSlowly)).withMessageContaining("busy");
        assertThat(sending).hasValue(BucketTurns.AT_A_TIME);
    }

    @Test
    void aFailedRequestGivesItsTurnBack() throws IOException {
        var turns = new BucketTurns(Duration.ofMillis(1));
        for (int i = 0; i < BucketTurns.AT_A_TIME; i++) {
            assertThatIllegalStateException().isThrownBy(() -> turns.take(BucketTurnsTest::fail));
        }
        assertThat(turns.take(() -> "sent")).isEqualTo("sent");
    }

    private void occupyAll(BucketTurns turns) {
        for (int i = 0; i < BucketTurns.AT_A_TIME; i++) {
            send(turns);
        }
        await().until(() -> sending.get() == BucketTurns.AT_A_TIME);
    }

    private Future<String> send(BucketTurns turns) {
        return threads.submit(() -> turns.take(this::sendSlowly));
    }

    private String sendSlowly() {
        sending.incrementAndGet();
        try {
            sent.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return "sent";
    }

    private static String fail() {
        throw new IllegalStateException("S3 is gone");
    }
}
