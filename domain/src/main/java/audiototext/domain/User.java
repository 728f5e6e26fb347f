package audiototext.domain;

import java.time.Instant;
import java.util.Objects;

/**
 * A person who has signed in, as the identity provider vouches for them.
 *
 * @param userName what the provider calls the person; 1 to 254 characters of any kind
 * @param email an address that the provider has verified
 * @param lastSignIn when the person last signed in
 */
public record User(Subject subject, String userName, EmailAddress email, Instant lastSignIn) {
    /** Long enough for an e-mail address as user name; Cognito's own limit is 128. */
    public static final int MAX_USER_NAME_LENGTH = 254;

    public User {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(email);
        Objects.requireNonNull(lastSignIn);
        if (userName.isBlank() || userName.length() > MAX_USER_NAME_LENGTH) {
            throw new IllegalArgumentException("a user name has 1 to " + MAX_USER_NAME_LENGTH + " characters");
        }
    }
}
