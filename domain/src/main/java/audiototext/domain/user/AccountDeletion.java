package audiototext.domain.user;

import java.time.Instant;
import java.util.Objects;

/**
 * A user has asked to delete their account and everything that belongs to it.
 *
 * @param user as they were signed in; they get the receipt
 * @param askedAt when they asked; sign-ins up to then are no longer valid
 * @param tries how often the removal has been started
 */
public record AccountDeletion(User user, Instant askedAt, int tries) {
    public AccountDeletion {
        Objects.requireNonNull(user);
        Objects.requireNonNull(askedAt);
    }
}
