package audiototext.adapters.speech;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** Watches how much memory the child processes of this one take at most, as long as it is open. Linux only. */
final class ChildMemory implements AutoCloseable {
    /** Until it runs the program, a new process has the memory of this one. */
    private static final Pattern PEAK =
            Pattern.compile("Name:\\s+ff(?:mpeg|probe)\n.*VmHWM:\\s+(\\d+) kB", Pattern.DOTALL);

    /** A process can fill about 2 MB in that time. */
    private static final long PAUSE_NS = 1_000_000;

    private final AtomicLong peak = new AtomicLong();
    private final Thread watcher = new Thread(this::watch, "child-memory");
    private volatile boolean isClosed;

    ChildMemory() {
        watcher.setDaemon(true);
        watcher.start();
    }

    /** In bytes, of the largest one. */
    long peak() {
        return peak.get();
    }

    private void watch() {
        while (!isClosed) {
            ProcessHandle.current().descendants().forEach(this::look);
            LockSupport.parkNanos(PAUSE_NS);
        }
    }

    private void look(ProcessHandle child) {
        try {
            var found = PEAK.matcher(Files.readString(Path.of("/proc/" + child.pid() + "/status")));
            if (found.find()) {
                peak.accumulateAndGet(1024 * Long.parseLong(found.group(1)), Math::max);
            }
        } catch (IOException e) {
            // It has ended, and the largest size that was seen stays.
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        isClosed = true;
    }
}
