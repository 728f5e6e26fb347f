package audiototext.adapters.web.shell.security;

import java.net.URI;
import java.util.Optional;

/**
 * Where the accounts are kept that people sign in with.
 *
 * @param elsewhere with an identity provider, so that deleting them is not up to us
 * @param page where people manage them there, if we know it
 */
public record SignInPlace(boolean elsewhere, Optional<URI> page) {
    public static final SignInPlace HERE = new SignInPlace(false, Optional.empty());
}
