package audiototext.bootstrap.server;

import audiototext.application.Sweep;
import audiototext.application.account.DeleteAccount;
import audiototext.domain.recording.RecordingEvent;
import audiototext.domain.recording.RecordingEvent.Step;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The queue: a thread that sweeps the tables at regular intervals, and at once after a step that leaves work. Only the
 * tables say what is left to do, so that nothing is lost with the process.
 */
@ApplicationScoped
public class RecordingWorker {
    private static final Logger LOG = Logger.getLogger(RecordingWorker.class);
    private static final Set<Step> STEPS_WITH_WORK =
            EnumSet.of(Step.SUBMITTED, Step.TRANSCRIBED, Step.FAILED, Step.RETRIED);

    private final Sweep sweep;
    private final DeleteAccount deleteAccount;
    private final SweepLeader leader;
    private final SweepSettings settings;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var worker = new Thread(task, "recording-worker");
        worker.setDaemon(true);
        return worker;
    });

    RecordingWorker(Sweep sweep, DeleteAccount deleteAccount, SweepLeader leader, SweepSettings settings) {
        this.sweep = sweep;
        this.deleteAccount = deleteAccount;
        this.leader = leader;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started) {
        long pause = settings.sweepEvery().toMillis();
        thread.scheduleWithFixedDelay(this::sweep, 0, pause, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
            LOG.info("A sweep is still running; the next start takes up what it leaves.");
        }
    }

    void hurry(@Observes RecordingEvent event) {
        if (STEPS_WITH_WORK.contains(event.step()) && !thread.isShutdown()) {
            thread.execute(this::sweep);
        }
    }

    private void sweep() {
        try {
            if (leader.isLeader()) {
                sweep.sweep();
                deleteAccount.goOn();
            }
        } catch (RuntimeException | Error e) {
            // An exception would end the schedule, and with it all work.
            LOG.error("The sweep failed; the next try is in " + settings.sweepEvery(), e);
        }
    }
}
