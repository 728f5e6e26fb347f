package audiototext.tests.awsstandins.transcribe;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The faults of a stand-in's next calls. Operations are named as in the API, for example GetTranscriptionJob. */
public final class TranscribeFaults {
    private static final Duration FOREVER = Duration.ofDays(1);

    private final Queue<Fault> next = new ArrayDeque<>();
    private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();
    private Fault always = Fault.NONE;

    private record Fault(TranscribeError error, Duration delay) {
        static final Fault NONE = new Fault(null, Duration.ZERO);

        static Fault of(String type, int status) {
            return new Fault(new TranscribeError(type, status, "Made to fail by the test."), Duration.ZERO);
        }
    }

    /** The next calls, of any operation, are answered with this error. */
    public synchronized void failNext(int count, String type, int status) {
        for (int i = 0; i < count; i++) {
            next.add(Fault.of(type, status));
        }
    }

    /** The next calls are never answered. */
    public synchronized void hangNext(int count) {
        delayNext(count, FOREVER);
    }

    /** The next calls are carried out after the delay, even if the client no longer waits. */
    public synchronized void delayNext(int count, Duration delay) {
        for (int i = 0; i < count; i++) {
            next.add(new Fault(null, delay));
        }
    }

    public synchronized void failAlways(String type, int status) {
        always = Fault.of(type, status);
    }

    public synchronized void hangAlways() {
        delayAlways(FOREVER);
    }

    /** Each call is carried out after the delay. */
    public synchronized void delayAlways(Duration delay) {
        always = new Fault(null, delay);
    }

    public synchronized void none() {
        next.clear();
        always = Fault.NONE;
    }

    /** How often an operation was called, including calls that failed. */
    public int calls(String operation) {
        return counter(operation).get();
    }

    void strike(String operation) throws InterruptedException {
        counter(operation).incrementAndGet();
        var fault = take();
        Thread.sleep(fault.delay().toMillis());
        if (fault.error() != null) {
            throw fault.error();
        }
    }

    private synchronized Fault take() {
        return next.isEmpty() ? always : next.remove();
    }

    private AtomicInteger counter(String operation) {
        return calls.computeIfAbsent(operation, o -> new AtomicInteger());
    }
}
