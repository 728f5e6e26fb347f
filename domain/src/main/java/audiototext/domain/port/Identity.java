package audiototext.domain.port;

import audiototext.domain.error.Refused;
import audiototext.domain.user.User;

/** Port: who is signed in, out of the flavour's verified session or token. */
public interface Identity {
    /**
     * The person on whose behalf the current request is made.
     *
     * @throws Refused {@code NOT_SIGNED_IN} when there is nobody, {@code FORBIDDEN} when the provider has not verified
     *     the person's e-mail address
     */
    User signedIn();
}
