package audiototext.lambdas.events;

import org.jboss.logging.MDC;

/** For as long as it is open, each line that this thread logs carries the id of a recording. */
public final class LoggedRecording implements AutoCloseable {
    private static final String FIELD = "recording";

    private LoggedRecording() {}

    public static LoggedRecording of(Object id) {
        MDC.put(FIELD, id.toString());
        return new LoggedRecording();
    }

    @Override
    public void close() {
        MDC.remove(FIELD);
    }
}
