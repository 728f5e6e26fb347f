package audiototext.bootstrap.embedded;

import audiototext.adapters.filesystem.FolderAudioStorage;
import audiototext.adapters.inbox.FolderInbox;
import audiototext.adapters.inbox.MailRoute;
import audiototext.adapters.smtp.SmtpMail;
import audiototext.adapters.smtp.SmtpSettings;
import audiototext.domain.port.Mail;
import audiototext.domain.recording.RetryPolicy;
import io.vertx.ext.mail.MailClient;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses this flavour's adapters behind the ports, and how long the core waits for them. */
public class EmbeddedAdapters {

    /** One process on one machine: work without news for half a minute was lost with an earlier process. */
    @Produces
    @Singleton
    RetryPolicy policy() {
        return RetryPolicy.watching(Duration.ofSeconds(30));
    }

    @Produces
    @Singleton
    FolderAudioStorage folder(DataSettings settings) throws IOException {
        return new FolderAudioStorage(settings.data().resolve("recordings"));
    }

    @Produces
    @Singleton
    @Typed(FolderInbox.class)
    FolderInbox inbox(DataSettings settings, InstantSource clock) throws IOException {
        return new FolderInbox(settings.data().resolve("inbox"), clock);
    }

    @Produces
    @Singleton
    SmtpSettings smtpSettings(
            @ConfigProperty(name = "quarkus.mailer.from") String sender,
            @ConfigProperty(name = "quarkus.mailer.bounce-address") Optional<String> bounceAddress,
            @ConfigProperty(name = "quarkus.mailer.timeout") Duration timeout) {
        return new SmtpSettings(sender, bounceAddress, timeout);
    }

    @Produces
    @Singleton
    Mail mail(MailRoute route, MailClient smtp, SmtpSettings settings, FolderInbox inbox, InstantSource clock) {
        return route.isSmtp() ? new SmtpMail(smtp, settings, clock) : inbox;
    }
}
