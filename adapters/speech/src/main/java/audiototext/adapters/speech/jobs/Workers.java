package audiototext.adapters.speech.jobs;

import java.lang.System.Logger.Level;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads that run the jobs, each one at a time, and the short queue in front of them. */
final class Workers implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Workers.class.getName());
    private static final int WAITING_PER_WORKER = 2;
    private static final int SECONDS_TO_END = 10;

    private final int capacity;
    private final AtomicInteger taken = new AtomicInteger();
    private final ThreadPoolExecutor threads;

    Workers(int count) {
        capacity = count + count * WAITING_PER_WORKER;
        threads = new ThreadPoolExecutor(
                count, count, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), new LowPriorityThreads());
    }

    int room() {
        return Math.max(0, capacity - taken.get());
    }

    int waiting() {
        return threads.getQueue().size();
    }

    int running() {
        return threads.getActiveCount();
    }

    /** @param afterwards runs once there is room again */
    void submit(Runnable work, Runnable afterwards) {
        taken.incrementAndGet();
        threads.execute(() -> {
            try {
                work.run();
            } finally {
                taken.decrementAndGet();
                afterwards.run();
            }
        });
    }

    /** Interrupts nothing: the follow-up of a job writes through file channels, which an interrupt would close. */
    @Override
    public void close() {
        threads.shutdown();
        threads.getQueue().clear();
        try {
            if (!threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                LOG.log(Level.WARNING, "A transcription did not stop within {0} seconds", SECONDS_TO_END);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Low priority keeps the web responsive during transcription; daemon threads keep no process alive. */
    private static final class LowPriorityThreads implements ThreadFactory {
        private final AtomicInteger number = new AtomicInteger();

        @Override
        public Thread newThread(Runnable work) {
            var thread = new Thread(work, "transcription-" + number.incrementAndGet());
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
        }
    }
}
