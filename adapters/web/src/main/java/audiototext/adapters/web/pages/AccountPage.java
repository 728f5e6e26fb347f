package audiototext.adapters.web.pages;

import io.quarkus.qute.TemplateData;
import java.util.Optional;

/**
 * The data of {@code /account}.
 *
 * @param email the address of the account
 * @param refusal why nothing was deleted, as a message
 * @param preferences the language and the time zone of the person
 * @param elsewhere whether an identity provider keeps the account that people sign in with
 */
@TemplateData
public record AccountPage(String email, Optional<String> refusal, PreferencesForm preferences, boolean elsewhere) {}
