package audiototext.domain.port;

import audiototext.domain.user.Preferences;
import audiototext.domain.user.Subject;
import audiototext.domain.user.User;
import java.util.Optional;

/** Port: the users who have signed in, so that a transcript can be mailed long after its owner's session has ended. */
public interface UserRegistry {
    /**
     * Inserts the user or updates the row with the same subject, and never deletes and reinserts it. An older sign-in
     * never overwrites a newer one. Preferences that are already stored stay as they are; others are added.
     */
    void keep(User user);

    /** Replaces the user's stored preferences by those that are given. It is no error if the user is unknown. */
    void prefer(Subject subject, Preferences chosen);

    /** The user with that subject; empty if unknown. */
    Optional<User> find(Subject subject);

    /** Forgets the user. It is no error if they are unknown. */
    void remove(Subject subject);

    /** Finds the user with exactly that user name; of several who have had it, the one who signed in last. */
    Optional<User> named(String userName);
}
