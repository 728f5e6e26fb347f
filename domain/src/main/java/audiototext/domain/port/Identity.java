package audiototext.domain.port;

import audiototext.domain.error.Refused;
import audiototext.domain.user.User;

/** Port: who is signed in, from the flavour's verified session or token. */
public interface Identity {
    /**
     * The person who makes the current request.
     *
     * @throws Refused {@code NOT_SIGNED_IN} if no one is signed in, {@code FORBIDDEN} if the provider has not verified
     *     the person's email address
     */
    User signedIn();
}
