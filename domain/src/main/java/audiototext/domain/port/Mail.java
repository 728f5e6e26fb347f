package audiototext.domain.port;

import audiototext.domain.user.Email;
import java.io.IOException;

/** Port: sends email. */
public interface Mail {
    /**
     * Hands the email over to the mail system.
     *
     * @throws MailRefused if the mail system will never accept this email
     * @throws IOException if it cannot accept it at the moment
     */
    void send(Email email) throws IOException;

    /** The mail system will never accept an email. The message says why, for an operator. */
    final class MailRefused extends IOException {
        private static final long serialVersionUID = 1;

        public MailRefused(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
