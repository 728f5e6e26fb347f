package audiototext.adapters.accounts;

import audiototext.adapters.shared.messages.Languages;
import audiototext.domain.user.Email;
import audiototext.domain.user.EmailAddress;
import io.quarkus.qute.Engine;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Writes the emails about accounts. The code that confirms an address is in the subject, so that people find it in their
 * notifications. The one for a new password is not, because it opens the account to the reader of a locked screen.
 */
public final class AccountEmailComposer {
    private final Engine templates;
    private final String baseUrl;

    /**
     * @param templates finds this module's templates under {@code account-emails/}
     * @param baseUrl the public address of the application, for the links in the emails
     */
    public AccountEmailComposer(Engine templates, URI baseUrl) {
        this.templates = templates;
        this.baseUrl = baseUrl.toString().replaceFirst("/+$", "");
    }

    Email confirm(EmailAddress to, Code code, Locale language) {
        return email(
                to,
                messages -> messages.confirmSubject(code.digits()),
                language,
                "confirm",
                Map.of("code", code.digits()));
    }

    Email resetPassword(EmailAddress to, Code code, Locale language) {
        return email(
                to,
                messages -> messages.subject(messages.reset()),
                language,
                "reset-password",
                Map.of("code", code.digits()));
    }

    Email registeredAlready(EmailAddress to, Locale language) {
        return email(to, messages -> messages.subject(messages.already()), language, "registered-already", Map.of());
    }

    private Email email(
            EmailAddress to,
            Function<AccountEmailMessages, String> subject,
            Locale language,
            String template,
            Map<String, String> values) {
        var messages = Languages.messages(AccountEmailMessages.class, language);
        return new Email(
                "account-" + UUID.randomUUID(),
                to,
                subject.apply(messages),
                render(template + ".txt", language, values),
                render(template + ".html", language, values),
                List.of());
    }

    private String render(String template, Locale language, Map<String, String> values) {
        var instance = templates
                .getTemplate("account-emails/" + template)
                .instance()
                .setLocale(language)
                .data("baseUrl", baseUrl);
        instance.data("minutes", CodeRow.VALID.toMinutes());
        values.forEach(instance::data);
        return instance.render();
    }
}
