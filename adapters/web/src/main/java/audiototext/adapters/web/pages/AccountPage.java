package audiototext.adapters.web.pages;

import java.util.Optional;

/**
 * What {@code /account} shows.
 *
 * @param refusal why nothing was deleted, in words
 * @param elsewhere whether the account to sign in with is kept by an identity provider
 */
public record AccountPage(String email, Optional<String> refusal, boolean elsewhere) {}
