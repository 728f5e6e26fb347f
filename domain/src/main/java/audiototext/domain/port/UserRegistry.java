package audiototext.domain.port;

import audiototext.domain.user.Subject;
import audiototext.domain.user.User;
import java.util.Optional;

/** Port: the people who have signed in, so that a transcript finds its owner's address long after the session ended. */
public interface UserRegistry {
    /**
     * Inserts the user or updates the row with the same subject; never deletes and reinserts. An older sign-in never
     * overwrites a newer one, and who comes without a language to be spoken to in keeps the one that was kept.
     */
    void keep(User user);

    Optional<User> find(Subject subject);

    /** Forgets the person; one who is not there is no error. */
    void remove(Subject subject);

    /** Finds a user by exactly that user name; of several who have had it, whoever signed in last. */
    Optional<User> named(String userName);
}
