package audiototext.adapters.accounts;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything logged while it is open; from this project also the levels that are not shown. */
final class CapturedLog extends Handler implements AutoCloseable {
    private static final PatternFormatter WITH_STACK_TRACE = new PatternFormatter("%s%e");

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Logger all = Logger.getLogger("");
    private final Logger ours = Logger.getLogger("audiototext");

    CapturedLog() {
        setLevel(Level.ALL);
        ours.setLevel(Level.ALL);
        all.addHandler(this);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(WITH_STACK_TRACE.format(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        all.removeHandler(this);
        ours.setLevel(null);
    }
}
