package audiototext.adapters.accounts;

import audiototext.domain.user.EmailAddress;
import audiototext.domain.user.Subject;
import java.util.Objects;

/**
 * An account with a confirmed address, whose owner can sign in.
 *
 * @param subject a random UUID that never changes
 * @param email in lower case; its owner has entered a code that was sent there
 * @param sessionVersion rises with every new password; sessions that began under a lower one have ended
 */
public record Account(Subject subject, EmailAddress email, int sessionVersion) {
    public Account {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(email);
    }
}
