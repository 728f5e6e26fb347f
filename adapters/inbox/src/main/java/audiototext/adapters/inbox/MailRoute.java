package audiototext.adapters.inbox;

import io.quarkus.runtime.Startup;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** Where mail goes: to the SMTP server if one is set, otherwise to the inbox. Logs this at the start. */
@Named
@Singleton
@Startup
public class MailRoute {
    private static final Logger LOG = Logger.getLogger(MailRoute.class);

    /** The ordinal of the config source with the default values. */
    private static final int DEFAULTS = Integer.MIN_VALUE;

    private final boolean smtp;

    MailRoute(Config config, InboxSettings settings) {
        var server = config.getConfigValue("quarkus.mailer.host");
        // Quarkus has a default for it; only a server that was set counts.
        this.smtp = server.getSourceOrdinal() > DEFAULTS;
        LOG.info(smtp ? "Mail goes out through " + server.getValue() + "." : inboxNotice(settings));
    }

    private static String inboxNotice(InboxSettings settings) {
        return "No SMTP server is set (quarkus.mailer.host): mail stays on this machine, at "
                + settings.url().resolve("/inbox") + ", shown only to clients on this machine.";
    }

    public boolean isSmtp() {
        return smtp;
    }
}
