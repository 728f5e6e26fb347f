package audiototext.embedded;

import audiototext.adapters.files.FolderAudioStorage;
import audiototext.adapters.files.FolderInbox;
import audiototext.adapters.letters.QuteLetters;
import audiototext.adapters.mysql.MySqlRecordings;
import audiototext.adapters.mysql.MySqlUserRegistry;
import audiototext.adapters.smtp.SmtpMail;
import audiototext.domain.Letters;
import audiototext.domain.Mail;
import audiototext.domain.Recordings;
import audiototext.domain.UserRegistry;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.InstantSource;

/** Chooses the adapters behind the ports. */
public class Adapters {
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
    FolderAudioStorage folder(Settings settings) throws IOException {
        return new FolderAudioStorage(settings.data().resolve("recordings"));
    }

    @Produces
    @Singleton
    Letters letters(Settings settings) {
        return new QuteLetters(settings.url());
    }

    @Produces
    @Singleton
    @Typed(FolderInbox.class)
    FolderInbox inbox(Settings settings, InstantSource clock) throws IOException {
        return new FolderInbox(settings.data().resolve("inbox"), clock);
    }

    @Produces
    @Singleton
    Mail mail(MailRoute route, Mailer mailer, FolderInbox inbox) {
        return route.isSmtp() ? new SmtpMail(mailer) : inbox;
    }
}
