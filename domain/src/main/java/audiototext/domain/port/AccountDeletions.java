package audiototext.domain.port;

import audiototext.domain.user.AccountDeletion;
import audiototext.domain.user.Subject;
import audiototext.domain.user.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Port: the accounts that are being deleted. A deletion is recorded before anything is removed, so that it is always
 * finished.
 */
public interface AccountDeletions {

    /** Records it, due at once. A deletion that has already begun stays as it was recorded. */
    void begin(AccountDeletion deletion);

    /** The deletions that are due at that time and that no worker holds, the longest overdue first. */
    List<AccountDeletion> due(Instant now, int limit);

    /** One person's deletion, if it is due at that time. */
    Optional<AccountDeletion> due(Subject subject, Instant now);

    /**
     * Claims it: counts one more try, and makes it due again at {@code until} unless it is finished by then.
     *
     * @param read the deletion as it was read
     * @return false if another worker has claimed it since
     */
    boolean claim(AccountDeletion read, Instant until);

    /** Everything is removed. For a while it is remembered that the subject was deleted, and when. */
    void finish(Subject subject);

    /** Whether the account was deleted after this sign-in, whose session may still be open somewhere. */
    boolean isDeleted(User user);

    /** Forgets the finished deletions that were requested before then. */
    void forget(Instant before);
}
