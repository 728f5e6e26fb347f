package audiototext.lambdas.events;

import java.io.IOException;
import org.jboss.logging.MDC;

/** Works for a recording: its id goes with each line that is logged until its event is over, and with what goes wrong. */
public final class LoggedRecording {
    private static final String FIELD = "recording";

    private LoggedRecording() {}

    /** What is done about the recording. */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }

    /**
     * @param id of the recording
     * @param trouble what it is if it fails, such as "could not be delivered"
     * @throws IOException when it fails; the message names the recording
     */
    public static void with(Object id, String trouble, Work work) throws IOException {
        MDC.put(FIELD, id.toString());
        try {
            work.run();
        } catch (IOException | RuntimeException e) {
            throw new IOException("recording " + id + " " + trouble + ": " + e.getMessage(), e);
        }
    }

    /** What is logged from now on is about none. */
    static void isOver() {
        MDC.remove(FIELD);
    }
}
