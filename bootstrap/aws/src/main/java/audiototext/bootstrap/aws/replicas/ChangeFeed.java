package audiototext.bootstrap.aws.replicas;

import audiototext.adapters.database.SqlChanges;
import audiototext.adapters.database.SqlChanges.Removal;
import audiototext.adapters.web.live.LiveRecordings;
import audiototext.domain.recording.RecordingEvent;
import audiototext.domain.recording.RecordingEvent.Step;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Finds in the tables how functions and other processes change recordings, for the people who watch theirs here. */
@ApplicationScoped
public class ChangeFeed {
    private static final Logger LOG = Logger.getLogger(ChangeFeed.class);
    private static final Duration EVERY = Duration.ofSeconds(2);

    /**
     * A change gets its time when it is made but is visible only when it is committed, so each look overlaps the one
     * before.
     */
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private final SqlChanges changes;
    private final LiveRecordings live;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var worker = new Thread(task, "change-feed");
        worker.setDaemon(true);
        return worker;
    });
    private long lastLook = System.nanoTime();

    ChangeFeed(SqlChanges changes, LiveRecordings live) {
        this.changes = changes;
        this.live = live;
    }

    void start(@Observes StartupEvent started) {
        thread.scheduleWithFixedDelay(this::tryToLook, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        thread.shutdownNow();
    }

    /** A deletion leaves no row that others could see. */
    void note(@Observes RecordingEvent event) {
        if (event.step() == Step.REMOVED) {
            var recording = event.recording();
            changes.noteRemoval(new Removal(recording.owner(), recording.id()));
        }
    }

    private void tryToLook() {
        try {
            look();
        } catch (RuntimeException | Error e) {
            // An exception would end the schedule. The next look reaches back to the last one that succeeded.
            LOG.warn("The tables cannot be read at the moment; live pages are not updated", e);
        }
    }

    private void look() {
        long now = System.nanoTime();
        var owners = live.watched();
        if (!owners.isEmpty()) {
            var within = Duration.ofNanos(now - lastLook).plus(OVERLAP);
            changes.changed(owners, within).forEach(live::changed);
            changes.removed(owners, within).forEach(removal -> live.removed(removal.owner(), removal.id()));
        }
        lastLook = now;
    }
}
