package audiototext.adapters.web.pages;

import java.util.Optional;

/**
 * The data of {@code /account/deleted}.
 *
 * @param elsewhere whether an identity provider keeps the account that people sign in with
 * @param provider the URL of the page on which that account can be deleted, if known
 */
public record AccountDeletedPage(boolean elsewhere, Optional<String> provider) {}
