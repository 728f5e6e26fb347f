package audiototext.domain.user;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A person who has signed in, as the identity provider vouches for them.
 *
 * @param userName what the provider calls the person; 1 to 254 characters of any kind
 * @param email an address that the provider has verified
 * @param lastSignIn when the person last signed in
 * @param reads the language that pages and mails speak to the person in; absent where nothing told it yet
 */
public record User(Subject subject, String userName, EmailAddress email, Instant lastSignIn, Optional<Locale> reads) {
    /** Long enough for an e-mail address as user name; Cognito's own limit is 128. */
    public static final int MAX_USER_NAME_LENGTH = 254;

    public User {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(email);
        Objects.requireNonNull(lastSignIn);
        Objects.requireNonNull(reads);
        if (userName.isBlank() || userName.length() > MAX_USER_NAME_LENGTH) {
            throw new IllegalArgumentException("a user name has 1 to " + MAX_USER_NAME_LENGTH + " characters");
        }
    }

    /** Somebody of whom the provider alone has told. */
    public User(Subject subject, String userName, EmailAddress email, Instant lastSignIn) {
        this(subject, userName, email, lastSignIn, Optional.empty());
    }

    /** The same person, who is to be spoken to in that language if one is given. */
    public User reading(Optional<Locale> language) {
        return new User(subject, userName, email, lastSignIn, language.or(() -> reads));
    }
}
