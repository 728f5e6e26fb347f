package audiototext.lambdas.events;

import java.io.IOException;
import org.jboss.logging.MDC;

/**
 * Runs work for a recording. Each line logged until the end of its event carries the recording's id, as does each
 * failure.
 */
public final class LoggedRecording {
    private static final String FIELD = "recording";

    private LoggedRecording() {}

    /** The work for the recording. */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }

    /**
     * @param id of the recording
     * @param trouble what to call a failure, such as "could not be delivered"
     * @throws IOException if the work fails; the message names the recording
     */
    public static void with(Object id, String trouble, Work work) throws IOException {
        MDC.put(FIELD, id.toString());
        try {
            work.run();
        } catch (IOException | RuntimeException e) {
            throw new IOException("recording " + id + " " + trouble + ": " + e.getMessage(), e);
        }
    }

    /** Lines logged from now on are about no recording. */
    static void isOver() {
        MDC.remove(FIELD);
    }
}
