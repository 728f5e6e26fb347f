package audiototext.domain.user;

import java.time.Instant;
import java.util.Objects;

/**
 * Somebody has asked that everything of theirs go.
 *
 * @param user as they were signed in; the receipt is for them
 * @param askedAt when they asked; sign-ins up to then are over
 * @param tries how often the removal has been begun
 */
public record AccountDeletion(User user, Instant askedAt, int tries) {
    public AccountDeletion {
        Objects.requireNonNull(user);
        Objects.requireNonNull(askedAt);
    }
}
