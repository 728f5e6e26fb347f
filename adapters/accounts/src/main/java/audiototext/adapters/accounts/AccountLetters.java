package audiototext.adapters.accounts;

import audiototext.domain.EmailAddress;
import audiototext.domain.Letter;
import io.quarkus.qute.Engine;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes the letters about accounts. No subject holds a code: subjects show on locked screens and in logs. */
final class AccountLetters {
    private final Engine templates;
    private final String baseUrl;

    AccountLetters(Engine templates, URI baseUrl) {
        this.templates = templates;
        this.baseUrl = baseUrl.toString().replaceFirst("/+$", "");
    }

    Letter confirm(EmailAddress to, Code code) {
        return letter(to, "Confirm your e-mail address", "confirm", Map.of("code", code.digits()));
    }

    Letter resetPassword(EmailAddress to, Code code) {
        return letter(to, "Choose a new password", "reset-password", Map.of("code", code.digits()));
    }

    Letter registeredAlready(EmailAddress to) {
        return letter(to, "You have an account already", "registered-already", Map.of());
    }

    private Letter letter(EmailAddress to, String subject, String template, Map<String, String> values) {
        return new Letter(
                "account-" + UUID.randomUUID(),
                to,
                "Audio to Text: " + subject,
                render(template + ".txt", values),
                render(template + ".html", values),
                List.of());
    }

    private String render(String template, Map<String, String> values) {
        var instance = templates.getTemplate("account-letters/" + template).data("baseUrl", baseUrl);
        instance.data("minutes", CodeRow.VALID.toMinutes());
        values.forEach(instance::data);
        return instance.render();
    }
}
