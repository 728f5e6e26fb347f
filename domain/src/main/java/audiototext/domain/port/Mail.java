package audiototext.domain.port;

import audiototext.domain.user.Email;
import java.io.IOException;

/** Port: sends mail. */
public interface Mail {
    /**
     * Hands the letter over to the mail system.
     *
     * @throws MailRefused when it will never take this letter
     * @throws IOException when it cannot take it for the moment
     */
    void send(Email email) throws IOException;

    /** The mail system will never take a letter; the message says why, in words for an operator. */
    final class MailRefused extends IOException {
        private static final long serialVersionUID = 1;

        public MailRefused(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
