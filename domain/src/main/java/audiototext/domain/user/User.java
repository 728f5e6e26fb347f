package audiototext.domain.user;

import java.time.Instant;
import java.util.Objects;

/**
 * A person who has signed in, as the identity provider describes them.
 *
 * @param userName the provider's name for the person; 1 to 254 characters of any kind
 * @param email an address that the provider has verified
 * @param lastSignIn when the person last signed in
 * @param preferences how the person reads, as far as the sign-in says
 */
public record User(Subject subject, String userName, EmailAddress email, Instant lastSignIn, Preferences preferences) {
    /** Long enough for an email address as user name; Cognito's own limit is 128. */
    public static final int MAX_USER_NAME_LENGTH = 254;

    public User {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(email);
        Objects.requireNonNull(lastSignIn);
        Objects.requireNonNull(preferences);
        if (userName.isBlank() || userName.length() > MAX_USER_NAME_LENGTH) {
            throw new IllegalArgumentException("a user name has 1 to " + MAX_USER_NAME_LENGTH + " characters");
        }
    }

    /** A person whose preferences are not known yet. */
    public User(Subject subject, String userName, EmailAddress email, Instant lastSignIn) {
        this(subject, userName, email, lastSignIn, Preferences.UNKNOWN);
    }

    /** The same person with these preferences. */
    public User preferring(Preferences others) {
        return new User(subject, userName, email, lastSignIn, others);
    }
}
