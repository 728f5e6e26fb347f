package audiototext.adapters.aws.ses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import audiototext.domain.contract.MailContract;
import audiototext.domain.port.Mail;
import audiototext.domain.user.Email;
import audiototext.domain.user.Email.Attachment;
import audiototext.domain.user.EmailAddress;
import audiototext.tests.awsstandins.StoredMail;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SesMailTest extends MailContract {
    private static final Email EMAIL =
            new Email("plain", new EmailAddress("ada@example.org"), "Plain", "Text", "<p>Text", List.of());

    @RegisterExtension
    static final Ses SES = new Ses();

    @Override
    protected Mail mail() {
        return SES.mail();
    }

    @Override
    protected List<Email> arrived() throws IOException {
        return SES.arrived();
    }

    @Override
    protected Mail outOfOrder() {
        return Ses.mail(URI.create("http://127.0.0.1:1"), Duration.ofSeconds(30), Optional.empty());
    }

    @Override
    protected Optional<Mail> refusing() {
        SES.proxy().always(call -> true, Ses.answer(400, "MessageRejected"));
        return Optional.of(SES.mail());
    }

    @Test
    void anEmailComesFromTheConfiguredSender() throws IOException {
        mail().send(EMAIL);
        assertThat(SES.server().mails())
                .extracting(StoredMail::from)
                .containsExactly("\"Audio to Text\" <audio@example.org>");
    }

    @Test
    void theNameOfAnAttachmentArrivesInAnyScript() throws IOException {
        var attachment =
                new Attachment("𠮷野 Größe \uD83C\uDF99 with a name that is long enough.txt", "text/plain", "a");
        mail().send(with(attachment));
        assertThat(arrived()).flatExtracting(Email::attachments).containsExactly(attachment);
    }

    @Test
    void theConfigurationSetIsNamedIfThereIsOne() throws IOException {
        SES.mailWith("transcripts").send(EMAIL);
        mail().send(EMAIL);
        assertThat(SES.proxy().calls())
                .extracting(call -> Ses.form(call).contains("ConfigurationSetName=transcripts"))
                .containsExactly(true, false);
    }

    @Test
    void attachmentsThatAreTooLargeAreLeftOutAndTheEmailSaysSo() throws IOException {
        mail().send(with(new Attachment("long.txt", "text/plain", "word ".repeat(SesMail.MAX_BYTES / 5))));
        assertThat(arrived())
                .flatExtracting(Email::attachments)
                .extracting(Attachment::name)
                .containsExactly("attachments-left-out.txt");
        assertThat(arrived()).extracting(email -> email.text().strip()).containsExactly("Text");
    }

    @Test
    void anEmailThatIsTooLargeWithoutAttachmentsIsRefused() {
        var text = "word ".repeat(SesMail.MAX_BYTES / 5);
        var email = new Email("long", EMAIL.to(), "Long", text, "", List.of());
        assertThatExceptionOfType(Mail.MailRefused.class)
                .isThrownBy(() -> mail().send(email))
                .withMessageContaining("bytes");
    }

    private static Email with(Attachment attachment) {
        return new Email("a", EMAIL.to(), "Subject", "Text", "<p>Text", List.of(attachment));
    }
}
