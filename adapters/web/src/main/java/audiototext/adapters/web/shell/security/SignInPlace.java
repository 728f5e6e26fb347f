package audiototext.adapters.web.shell.security;

import java.net.URI;
import java.util.Optional;

/**
 * Where the accounts that people sign in with are kept.
 *
 * @param elsewhere at an identity provider, so that this application cannot delete them
 * @param page the provider's page on which people manage their account, if known
 */
public record SignInPlace(boolean elsewhere, Optional<URI> page) {
    /** Accounts of this application. */
    public static final SignInPlace HERE = new SignInPlace(false, Optional.empty());
}
