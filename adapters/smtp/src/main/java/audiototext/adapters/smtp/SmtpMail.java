package audiototext.adapters.smtp;

import audiototext.domain.Letter;
import audiototext.domain.Mail;
import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends mail by SMTP. The server, its password and the sender stand under {@code quarkus.mailer}. */
public final class SmtpMail implements Mail {
    private final Mailer mailer;

    public SmtpMail(Mailer mailer) {
        this.mailer = mailer;
    }

    @Override
    public void send(Letter letter) throws IOException {
        try {
            mailer.send(message(letter));
        } catch (RuntimeException e) {
            throw failure(e);
        }
    }

    private static io.quarkus.mailer.Mail message(Letter letter) {
        var message = io.quarkus.mailer.Mail.withText(letter.to().value(), letter.subject(), letter.text())
                .setHtml(letter.html())
                // The same for each try, so that a mailbox that has it already can tell.
                .addHeader("Message-ID", "<" + letter.id() + "@audio-to-text>")
                .addHeader("Auto-Submitted", "auto-generated");
        for (var attachment : letter.attachments()) {
            message.addAttachment(
                    attachment.name(),
                    attachment.content().getBytes(StandardCharsets.UTF_8),
                    attachment.type() + "; charset=utf-8");
        }
        return message;
    }

    /** A reply of 5yz means never, everything else means not now (RFC 5321, section 4.2.1). */
    private static IOException failure(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException smtp && smtp.isPermanent()) {
                return new MailRefused("the mail server answered " + smtp.getReplyCode(), e);
            }
        }
        return new IOException("the mail server did not take the mail", e);
    }
}
