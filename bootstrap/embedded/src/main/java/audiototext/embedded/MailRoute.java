package audiototext.embedded;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** Where mail goes: to the SMTP server, if one is set, else into the inbox. Says so at the start. */
@Singleton
@Startup
public class MailRoute {
    private static final Logger LOG = Logger.getLogger(MailRoute.class);

    /** The ordinal of the source that gives values where nobody has set any. */
    private static final int DEFAULTS = Integer.MIN_VALUE;

    private final boolean smtp;

    MailRoute(@ConfigProperty(name = "quarkus.mailer.host") Optional<String> smtpServer, Settings settings) {
        this.smtp = smtpServer.isPresent();
        LOG.info(
                smtp
                        ? "Mail goes out through " + smtpServer.get() + "."
                        : "No SMTP server is set (quarkus.mailer.host): mail stays on this machine, at "
                                + settings.url().resolve("/inbox") + ", shown to clients on this machine alone.");
    }

    public boolean isSmtp() {
        return smtp;
    }
}
