package audiototext.domain.port;

import audiototext.domain.user.AccountDeletion;
import audiototext.domain.user.Subject;
import audiototext.domain.user.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: who is leaving, noted before the first thing of theirs is removed, so that somebody always finishes it. */
public interface AccountDeletions {

    /** Notes it, due at once. Whoever is leaving already is left as they were noted. */
    void begin(AccountDeletion deletion);

    /** Those that nobody looks after at that time, the longest overdue first. */
    List<AccountDeletion> due(Instant now, int limit);

    /** That of one person, if it is due at that time. */
    Optional<AccountDeletion> due(Subject subject, Instant now);

    /**
     * Takes it up: one try more, and due again at {@code until} unless it is finished by then.
     *
     * @param read as it was read
     * @return false when somebody else has taken it up since
     */
    boolean claim(AccountDeletion read, Instant until);

    /** All is gone. What stays for a while is that the subject has left, and when. */
    void finish(Subject subject);

    /** Whether the user has left since they signed in, whose session may still be open somewhere. */
    boolean isDeleted(User user);

    /** Forgets those who had asked before then and are gone. */
    void forget(Instant before);
}
