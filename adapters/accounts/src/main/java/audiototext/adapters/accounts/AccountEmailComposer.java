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

/** Writes the emails about accounts. No subject holds a code, because subjects show on locked screens and in logs. */
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
        return email(to, AccountEmailMessages::confirm, language, "confirm", Map.of("code", code.digits()));
    }

    Email resetPassword(EmailAddress to, Code code, Locale language) {
        return email(to, AccountEmailMessages::reset, language, "reset-password", Map.of("code", code.digits()));
    }

    Email registeredAlready(EmailAddress to, Locale language) {
        return email(to, AccountEmailMessages::already, language, "registered-already", Map.of());
    }

    private Email email(
            EmailAddress to,
            Function<AccountEmailMessages, String> matter,
            Locale language,
            String template,
            Map<String, String> values) {
        var messages = Languages.messages(AccountEmailMessages.class, language);
        return new Email(
                "account-" + UUID.randomUUID(),
                to,
                messages.subject(matter.apply(messages)),
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
