package audiototext.bootstrap.server;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Lets running uploads finish before the application stops. Quarkus' own setting, quarkus.shutdown.timeout, would also
 * wait for live events, which never end.
 */
@ApplicationScoped
public class RunningUploads {
    private static final Logger LOG = Logger.getLogger(RunningUploads.class);
    private static final Set<HttpMethod> UPLOADING = Set.of(HttpMethod.PUT, HttpMethod.POST);
    private static final int PRIORITY = 1000;

    /** Service managers kill a process that has not ended after 30 to 90 seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private int running;

    void count(@Observes Filters filters) {
        filters.register(this::count, PRIORITY);
    }

    private void count(RoutingContext request) {
        if (UPLOADING.contains(request.request().method())) {
            change(1);
            request.addEndHandler(ended -> change(-1));
        }
        request.next();
    }

    private synchronized void change(int by) {
        running += by;
        notifyAll();
    }

    synchronized void await(@Observes ShutdownDelayInitiatedEvent stopping) throws InterruptedException {
        if (running > 0) {
            LOG.infof("Waiting for %d upload(s) to finish, %d seconds at most", running, PATIENCE.toSeconds());
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (long left = PATIENCE.toMillis(); running > 0 && left > 0; left = millisUntil(deadline)) {
            wait(left);
        }
    }

    private static long millisUntil(long deadline) {
        return Duration.ofNanos(deadline - System.nanoTime()).toMillis();
    }
}
