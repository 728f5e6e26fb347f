package audiototext.adapters.aws.ses;

import audiototext.adapters.shared.mime.MimeEmail;
import audiototext.domain.port.Mail;
import audiototext.domain.user.Email;
import audiototext.domain.user.Email.Attachment;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.ses.SesClient;

/** Sends mail through Amazon SES, as MIME messages that this program writes. It blocks the calling thread. */
public final class SesMail implements Mail {
    /** 10 MB with the attachments encoded (quotas of SES, API version 1). */
    static final int MAX_BYTES = 10_000_000;

    private static final Attachment LEFT_OUT = new Attachment(
            "attachments-left-out.txt",
            "text/plain",
            "The attachments are too large for an email. You can download them from the recording's page.\n");

    private final SesClient ses;
    private final SesSettings settings;
    private final InstantSource clock;

    /** @param ses a client from {@link SesClients#careful}; the caller closes it */
    public SesMail(SesClient ses, SesSettings settings, InstantSource clock) {
        this.ses = ses;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void send(Email email) throws IOException {
        var message = SdkBytes.fromByteArrayUnsafe(message(email));
        try {
            ses.sendRawEmail(mail -> mail.destinations(email.to().value())
                    .configurationSetName(settings.configurationSet().orElse(null))
                    .rawMessage(raw -> raw.data(message)));
        } catch (SdkException e) {
            throw SesFailures.of(e);
        }
    }

    private byte[] message(Email email) throws MailRefused {
        var whole = encoded(email);
        if (whole.length <= MAX_BYTES) {
            return whole;
        }
        var message = encoded(withoutAttachments(email));
        if (message.length > MAX_BYTES) {
            throw new MailRefused(
                    "the mail has " + message.length + " bytes even without attachments; SES takes at most "
                            + MAX_BYTES,
                    null);
        }
        return message;
    }

    private byte[] encoded(Email email) {
        return new MimeEmail(email, settings.sender(), clock.instant()).bytes();
    }

    private static Email withoutAttachments(Email email) {
        return new Email(email.id(), email.to(), email.subject(), email.text(), email.html(), List.of(LEFT_OUT));
    }
}
