package audiototext.adapters.speech.ffmpeg;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks at the running child processes many times a second, and stops those that use too much. */
final class Watchdog implements AutoCloseable {
    /** Memory can be filled at about 2 GB a second. */
    private static final int PAUSE_MS = 20;

    private final Set<ChildProcess> children = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var watchdog = new Thread(work, "ffmpeg-watchdog");
        watchdog.setDaemon(true);
        return watchdog;
    });

    Watchdog() {
        thread.scheduleWithFixedDelay(this::look, PAUSE_MS, PAUSE_MS, TimeUnit.MILLISECONDS);
    }

    void watch(ChildProcess child) {
        children.add(child);
    }

    private void look() {
        for (var child : children) {
            if (child.isAlive()) {
                child.check();
            } else {
                children.remove(child);
            }
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        children.forEach(ChildProcess::close);
    }
}
