package audiototext.adapters.accounts;

import audiototext.domain.user.EmailAddress;
import audiototext.domain.user.Subject;
import java.util.Objects;

/**
 * Somebody who can sign in.
 *
 * @param subject a random UUID, the same for ever
 * @param email in lower case; its owner has entered a code that was mailed there
 * @param sessionVersion rises with every new password; a session begun under a lower one is over
 */
public record Account(Subject subject, EmailAddress email, int sessionVersion) {
    public Account {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(email);
    }
}
