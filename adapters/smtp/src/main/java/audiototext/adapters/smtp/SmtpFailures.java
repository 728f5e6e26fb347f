package audiototext.adapters.smtp;

import audiototext.domain.port.Mail.MailRefused;
import io.vertx.ext.mail.SMTPException;
import java.io.IOException;
import java.util.Set;

/**
 * Tells mails that a server will never accept from mails that it does not accept now. It leaves out the server's own
 * text, which tends to repeat the address, because these messages are logged.
 */
final class SmtpFailures {
    /** Permanent by their number, but the operator has to fix something (RFC 4954, section 6). */
    private static final Set<Integer> NOT_AUTHENTICATED = Set.of(530, 534, 535, 538);

    private SmtpFailures() {}

    static IOException of(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException answer) {
                return of(answer);
            }
        }
        return new IOException("the mail server cannot be reached, or does not answer", failure);
    }

    /** A reply of 5yz means never, any other means not now (RFC 5321, section 4.2.1). */
    private static IOException of(SMTPException answer) {
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
