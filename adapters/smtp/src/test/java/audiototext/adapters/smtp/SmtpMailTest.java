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
import io.quarkus.mailer.MailerName;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.mail.MailClient;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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

    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
    private static final SmtpSettings SETTINGS =
            new SmtpSettings("Audio to Text <audio-to-text@example.org>", Optional.empty(), Duration.ofSeconds(2));

    GreenMail server;

    @Inject
    MailClient mailer;

    @Inject
    @MailerName("refusing")
    MailClient refusing;

    @Inject
    @MailerName("busy")
    MailClient busy;

    @Inject
    @MailerName("locked")
    MailClient locked;

    @Inject
    @MailerName("silent")
    MailClient silent;

    @Inject
    @MailerName("absent")
    MailClient absent;

    private static SmtpMail mail(MailClient client) {
        return new SmtpMail(client, SETTINGS, InstantSource.fixed(NOW));
    }

    @BeforeEach
    void emptyMailboxes() throws FolderException {
        server.purgeEmailFromAllMailboxes();
    }

    @Override
    protected Mail mail() {
        return mail(mailer);
    }

    @Override
    protected List<Email> arrived() throws IOException {
        return ArrivedEmails.read(server.getReceivedMessages());
    }

    @Override
    protected Mail outOfOrder() {
        return mail(absent);
    }

    @Override
    protected Optional<Mail> refusing() {
        return Optional.of(mail(refusing));
    }

    @Test
    void anEmailComesFromTheConfiguredSender() throws IOException, MessagingException {
        mail().send(EMAIL);

        assertThat(server.getReceivedMessages()[0].getFrom())
                .extracting(Object::toString)
                .containsExactly("Audio to Text <audio-to-text@example.org>");
    }

    @Test
    void undeliverableEmailsReturnToTheBounceAddress() throws IOException, MessagingException {
        var settings = new SmtpSettings(SETTINGS.sender(), Optional.of("bounces@example.org"), SETTINGS.timeout());
        new SmtpMail(mailer, settings, InstantSource.fixed(NOW)).send(EMAIL);

        assertThat(server.getReceivedMessages()[0].getHeader("Return-Path")).containsExactly("<bounces@example.org>");
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
                .isThrownBy(() -> mail(busy).send(EMAIL))
                .isNotInstanceOf(Mail.MailRefused.class)
                .withMessageContaining("451");
    }

    @Test
    void aRejectedSignInFailsTemporarilyAndSaysWhatToCheck() {
        assertThatIOException()
                .isThrownBy(() -> mail(locked).send(EMAIL))
                .isNotInstanceOf(Mail.MailRefused.class)
                .withMessageContaining("quarkus.mailer.password");
    }

    @Test
    @Timeout(20)
    void aServerThatNeverAnswersFailsTemporarily() {
        assertThatIOException().isThrownBy(() -> mail(silent).send(EMAIL)).isNotInstanceOf(Mail.MailRefused.class);
    }

    @Test
    void noFailureRevealsTheAddress() {
        assertThat(List.of(refusing, busy, locked, silent, absent))
                .extracting(SmtpMailTest::traceOfFailure)
                .noneMatch(trace -> trace.contains("ada@"))
                .noneMatch(String::isBlank);
    }

    private static String traceOfFailure(MailClient failing) {
        var trace = new StringWriter();
        catchThrowable(() -> mail(failing).send(EMAIL)).printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
