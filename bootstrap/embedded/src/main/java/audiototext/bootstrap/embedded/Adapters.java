package audiototext.bootstrap.embedded;

import audiototext.adapters.database.MySqlDepartures;
import audiototext.adapters.database.MySqlRecordings;
import audiototext.adapters.database.MySqlUserRegistry;
import audiototext.adapters.documents.TranscriptDocuments;
import audiototext.adapters.emailtemplates.QuteLetters;
import audiototext.adapters.filesystem.FolderAudioStorage;
import audiototext.adapters.inbox.FolderInbox;
import audiototext.adapters.inbox.MailRoute;
import audiototext.adapters.smtp.SmtpMail;
import audiototext.bootstrap.server.PublicAddress;
import audiototext.domain.port.Departures;
import audiototext.domain.port.Documents;
import audiototext.domain.port.Letters;
import audiototext.domain.port.Mail;
import audiototext.domain.port.Recordings;
import audiototext.domain.port.UserRegistry;
import audiototext.domain.recording.WorkPolicy;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;

/** Chooses the adapters behind the ports, and how patient the core is with them. */
public class Adapters {

    /**
     * One process on one machine: what nobody has reported on for half a minute was lost with an earlier process. Ten
     * tries last for some 85 minutes, in which a mail server can come back.
     */
    @Produces
    @Singleton
    WorkPolicy policy() {
        return new WorkPolicy(
                10,
                Duration.ofSeconds(10),
                Duration.ofHours(1),
                Duration.ofMinutes(2),
                Duration.ofSeconds(30),
                Duration.ofHours(24));
    }

    @Produces
    @Singleton
    Recordings recordings(MySqlRecordings recordings) {
        return recordings;
    }

    @Produces
    @Singleton
    UserRegistry userRegistry(MySqlUserRegistry registry) {
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
    Departures departures(MySqlDepartures departures) {
        return departures;
    }

    @Produces
    @Singleton
    Letters letters(PublicAddress address) {
        return new QuteLetters(address.url());
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
