package audiototext.bootstrap.embedded;

import audiototext.adapters.database.SqlAccountDeletions;
import audiototext.adapters.database.SqlRecordings;
import audiototext.adapters.database.SqlUserRegistry;
import audiototext.adapters.documents.TranscriptDocuments;
import audiototext.adapters.emailtemplates.QuteEmailComposer;
import audiototext.adapters.filesystem.FolderAudioStorage;
import audiototext.adapters.inbox.FolderInbox;
import audiototext.adapters.inbox.MailRoute;
import audiototext.adapters.smtp.SmtpMail;
import audiototext.bootstrap.server.PublicAddress;
import audiototext.domain.port.AccountDeletions;
import audiototext.domain.port.Documents;
import audiototext.domain.port.EmailComposer;
import audiototext.domain.port.Mail;
import audiototext.domain.port.Recordings;
import audiototext.domain.port.UserRegistry;
import audiototext.domain.recording.RetryPolicy;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;

/** Chooses the adapters behind the ports, and how long the core waits for them. */
public class EmbeddedAdapters {

    /** One process on one machine: work without news for half a minute was lost with an earlier process. */
    @Produces
    @Singleton
    RetryPolicy policy() {
        return RetryPolicy.watching(Duration.ofSeconds(30));
    }

    @Produces
    @Singleton
    Recordings recordings(SqlRecordings recordings) {
        return recordings;
    }

    @Produces
    @Singleton
    UserRegistry userRegistry(SqlUserRegistry registry) {
        return registry;
    }

    @Produces
    @Singleton
    FolderAudioStorage folder(DataSettings settings) throws IOException {
        return new FolderAudioStorage(settings.data().resolve("recordings"));
    }

    @Produces
    @Singleton
    Documents documents() throws IOException {
        return new TranscriptDocuments();
    }

    @Produces
    @Singleton
    AccountDeletions deletions(SqlAccountDeletions deletions) {
        return deletions;
    }

    @Produces
    @Singleton
    EmailComposer emails(PublicAddress address) {
        return new QuteEmailComposer(address.url());
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
