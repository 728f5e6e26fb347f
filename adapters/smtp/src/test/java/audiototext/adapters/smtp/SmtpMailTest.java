package audiototext.adapters.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.catchThrowable;

import audiototext.domain.contract.MailContract;
import audiototext.domain.port.Mail;
import audiototext.domain.user.Email;
import audiototext.domain.user.EmailAddress;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.mailer.Mailer;
import io.quarkus.mailer.MailerName;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@QuarkusTestResource(MailServers.class)
class SmtpMailTest extends MailContract {
    private static final Email EMAIL =
            new Email("plain", new EmailAddress("ada@example.org"), "Plain", "Text", "<p>Text", List.of());

    GreenMail server;

    @Inject
    Mailer mailer;

    @Inject
    @MailerName("refusing")
    Mailer refusing;

    @Inject
    @MailerName("busy")
    Mailer busy;

    @Inject
    @MailerName("locked")
    Mailer locked;

    @Inject
    @MailerName("silent")
    Mailer silent;

    @Inject
    @MailerName("absent")
    Mailer absent;

    @BeforeEach
    void emptyMailboxes() throws FolderException {
        server.purgeEmailFromAllMailboxes();
    }

    @Override
    protected Mail mail() {
        return new SmtpMail(mailer);
    }

    @Override
    protected List<Email> arrived() throws IOException {
        return ArrivedEmails.read(server.getReceivedMessages());
    }

    @Override
    protected Mail outOfOrder() {
        return new SmtpMail(absent);
    }

    @Override
    protected Optional<Mail> refusing() {
        return Optional.of(new SmtpMail(refusing));
    }

    @Test
    void anEmailComesFromTheConfiguredSender() throws IOException, MessagingException {
        mail().send(EMAIL);

        assertThat(server.getReceivedMessages()[0].getFrom())
                .extracting(Object::toString)
                .containsExactly("Audio to Text <audio-to-text@example.org>");
    }

    @Test
    void anEmailHasExactlyOneMessageId() throws IOException, MessagingException {
        mail().send(EMAIL);

        assertThat(server.getReceivedMessages()[0].getHeader("Message-ID")).containsExactly("<plain@audio-to-text>");
    }

    @Test
    void theNameOfAnAttachmentArrivesInAnyScript() throws IOException {
        var attachment =
                new Email.Attachment("𠮷野 Größe \uD83C\uDF99 with a name that is long enough.txt", "text/plain", "a");

        mail().send(new Email("a", EMAIL.to(), "Subject", "Text", "<p>Text", List.of(attachment)));

        assertThat(arrived()).flatExtracting(Email::attachments).containsExactly(attachment);
    }

    @Test
    void anEmailAsksForNoAutomaticAnswers() throws IOException, MessagingException {
        mail().send(EMAIL);

        assertThat(server.getReceivedMessages()[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void aBusyServerFailsTemporarily() {
        assertThatIOException()
                .isThrownBy(() -> new SmtpMail(busy).send(EMAIL))
                .isNotInstanceOf(Mail.MailRefused.class)
                .withMessageContaining("451");
    }

    @Test
    void aRejectedSignInFailsTemporarilyAndSaysWhatToCheck() {
        assertThatIOException()
                .isThrownBy(() -> new SmtpMail(locked).send(EMAIL))
                .isNotInstanceOf(Mail.MailRefused.class)
                .withMessageContaining("quarkus.mailer.password");
    }

    @Test
    @Timeout(20)
    void aServerThatNeverAnswersFailsTemporarily() {
        assertThatIOException()
                .isThrownBy(() -> new SmtpMail(silent).send(EMAIL))
                .isNotInstanceOf(Mail.MailRefused.class);
    }

    @Test
    void noFailureRevealsTheAddress() {
        assertThat(List.of(refusing, busy, locked, silent, absent))
                .extracting(SmtpMailTest::traceOfFailure)
                .noneMatch(trace -> trace.contains("ada@"))
                .noneMatch(String::isBlank);
    }

    private static String traceOfFailure(Mailer failing) {
        var trace = new StringWriter();
        catchThrowable(() -> new SmtpMail(failing).send(EMAIL)).printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
