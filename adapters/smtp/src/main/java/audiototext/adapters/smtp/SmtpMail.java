package audiototext.adapters.smtp;

import audiototext.adapters.shared.mime.MimeEmail;
import audiototext.domain.port.Mail;
import audiototext.domain.user.Email;
import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;
import java.io.IOException;
import java.util.Set;

/**
 * Sends mail by SMTP. The server, its password and the sender are set under {@code quarkus.mailer}, and so is how long
 * to wait for the server ({@code timeout}), which must be shorter than a worker's claim on a delivery.
 */
public final class SmtpMail implements Mail {
    /** Permanent by their number, but the operator has to fix something (RFC 4954, section 6). */
    private static final Set<Integer> NOT_AUTHENTICATED = Set.of(530, 534, 535, 538);

    private final Mailer mailer;

    public SmtpMail(Mailer mailer) {
        this.mailer = mailer;
    }

    @Override
    public void send(Email email) throws IOException {
        try {
            mailer.send(message(email));
        } catch (RuntimeException e) {
            throw failure(e);
        }
    }

    /** The MIME body is sent as the text of a plain mail, and the headers say what it really is. */
    private static io.quarkus.mailer.Mail message(Email email) {
        var mime = new MimeEmail(email);
        var message = io.quarkus.mailer.Mail.withText(
                email.to().value(), "", mime.body().replace("\r\n", "\n"));
        mime.headers().forEach(message::addHeader);
        // Not as the mail's own subject, which must be one line.
        message.addHeader("Subject", mime.subject());
        return message;
    }

    /** Leaves out the server's own text: it tends to repeat the address, and this message is logged. */
    private static IOException failure(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException answer) {
                return failure(answer);
            }
        }
        return new IOException("the mail server cannot be reached, or does not answer", e);
    }

    /** A reply of 5yz means never, any other means not now (RFC 5321, section 4.2.1). */
    private static IOException failure(SMTPException answer) {
        int code = answer.getReplyCode();
        if (NOT_AUTHENTICATED.contains(code)) {
            return new IOException("the mail server answered " + code
                    + ": check quarkus.mailer.username, quarkus.mailer.password and its TLS settings");
        }
        return answer.isPermanent()
                ? new MailRefused(
                        "the mail server answered " + code + ", which means that it will never accept this mail", null)
                : new IOException("the mail server answered " + code + ": it cannot take this mail now");
    }
}
