package audiototext.bootstrap.embedded;

import audiototext.adapters.filesystem.FolderAudioStorage;
import audiototext.adapters.inbox.FolderInbox;
import audiototext.adapters.inbox.MailRoute;
import audiototext.adapters.smtp.SmtpMail;
import audiototext.domain.port.Mail;
import audiototext.domain.recording.RetryPolicy;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;

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
    Mail mail(MailRoute route, Mailer mailer, FolderInbox inbox) {
        return route.isSmtp() ? new SmtpMail(mailer) : inbox;
    }
}
