package audiototext.adapters.speech.ffmpeg;

import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks at the running child processes many times a second, and stops those that use too much. */
final class Watchdog implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Watchdog.class.getName());

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
                check(child);
            } else {
                children.remove(child);
            }
        }
    }

    /** An exception would end the schedule, and with it every limit. */
    private static void check(ChildProcess child) {
        try {
            child.check();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The limits of a child process could not be checked, so it is stopped", e);
            child.close();
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        children.forEach(ChildProcess::close);
    }
}
