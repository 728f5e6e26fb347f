package audiototext.bootstrap.aws.identity;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** The errors that the sign-in logs while this is open, under the name for which the deployment's alarm looks. */
final class LogOfSignIn extends Handler implements AutoCloseable {
    private static final PatternFormatter MESSAGE = new PatternFormatter("%s");

    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final Logger logger = Logger.getLogger("audiototext.adapters.oidc.OidcMechanism");

    LogOfSignIn() {
        setLevel(Level.ALL);
        logger.addHandler(this);
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    @Override
    public void publish(LogRecord line) {
        if (line.getLevel().getName().equals("ERROR")) {
            errors.add(MESSAGE.format(line));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
