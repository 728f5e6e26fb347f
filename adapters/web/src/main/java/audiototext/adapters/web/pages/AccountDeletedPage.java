package audiototext.adapters.web.pages;

import java.util.Optional;

/**
 * What {@code /account/deleted} shows.
 *
 * @param elsewhere whether the account to sign in with is kept by an identity provider
 * @param provider the page on which it can be deleted there
 */
public record AccountDeletedPage(boolean elsewhere, Optional<String> provider) {}
