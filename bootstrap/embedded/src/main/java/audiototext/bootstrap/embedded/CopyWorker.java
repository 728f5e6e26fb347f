package audiototext.bootstrap.embedded;

import audiototext.adapters.speech.copies.FfmpegCopies;
import audiototext.application.listening.MakeListeningCopies;
import audiototext.domain.recording.RecordingEvent;
import audiototext.domain.recording.RecordingEvent.Step;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * A thread that makes copies for listening, one at a time: after each transcription, and at regular intervals what an
 * earlier process or a failure left. It is not the queue's thread, because a copy of hours takes minutes.
 */
@ApplicationScoped
public class CopyWorker {
    private static final Logger LOG = Logger.getLogger(CopyWorker.class);
    private static final int PAUSE_SECONDS = 10;

    private final MakeListeningCopies makeCopies;
    private final FfmpegCopies copies;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var worker = new Thread(task, "copy-worker");
        worker.setDaemon(true);
        worker.setPriority(Thread.MIN_PRIORITY);
        return worker;
    });

    CopyWorker(MakeListeningCopies makeCopies, FfmpegCopies copies) {
        this.makeCopies = makeCopies;
        this.copies = copies;
    }

    void start(@Observes StartupEvent started) {
        thread.scheduleWithFixedDelay(this::makeAll, 0, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    /** Before the recogniser is closed, which ends the copy that is being made. The next start makes it again. */
    void stop(@Observes @Priority(Interceptor.Priority.APPLICATION) ShutdownEvent stopping) {
        thread.shutdown();
        copies.close();
    }

    void hurry(@Observes RecordingEvent event) {
        if (event.step() == Step.TRANSCRIBED && !thread.isShutdown()) {
            thread.execute(this::makeAll);
        }
    }

    private void makeAll() {
        try {
            boolean more = true;
            while (more && !thread.isShutdown()) {
                more = makeCopies.makeNext();
            }
        } catch (CancellationException e) {
            LOG.debug("The copy that was being made is made again at the next start");
        } catch (IOException | RuntimeException | Error e) {
            // An exception would end the schedule, and with it all copies.
            LOG.error("The copies for listening failed; the next try is in " + PAUSE_SECONDS + " s", e);
        }
    }
}
