package audiototext.adapters.web.pages;

import java.util.Optional;

/**
 * The data of {@code /account}.
 *
 * @param email the address of the account
 * @param refusal why nothing was deleted, as a message
 * @param elsewhere whether an identity provider keeps the account that people sign in with
 */
public record AccountPage(String email, Optional<String> refusal, boolean elsewhere) {}
