package audiototext.adapters.oidc;

/** A genuine token that is not for this application; the message says why. */
final class TokenRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    TokenRefused(String why) {
        super(why);
    }
}
