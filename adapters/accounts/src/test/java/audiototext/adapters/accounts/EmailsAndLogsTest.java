package audiototext.adapters.accounts;

import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.port.Mail;
import audiototext.domain.user.Email;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What an email shows, and what neither logs nor the text forms of public types may show. */
@QuarkusTest
class EmailsAndLogsTest extends AccountsFixture {

    @Test
    void theCodeThatConfirmsAnAddressIsInTheSubjectAndInBothForms() {
        accounts.register(ada, PASSWORD, ENGLISH);
        var code = mailedCode(ada);

        assertThat(mail.last().text()).contains(code);
        assertThat(mail.last().html()).contains(code);
        assertThat(mail.last().subject()).isEqualTo(code + " is your code for Audio to Text");
    }

    @Test
    void theCodeForANewPasswordIsNotInTheSubject() {
        openAccount(ada, PASSWORD);
        accounts.forgotPassword(ada, ENGLISH);

        assertThat(mail.last().subject()).isEqualTo("Audio to Text: Choose a new password");
    }

    @Test
    void theEmailToConfirmAnAddressLinksToItsPage() {
        accounts.register(ada, PASSWORD, ENGLISH);

        assertThat(mail.last().text()).contains("https://text.example.org/confirm");
        assertThat(mail.last().html()).contains("href=\"https://text.example.org/confirm\"");
    }

    @Test
    void theEmailForANewPasswordLinksToItsPage() {
        openAccount(ada, PASSWORD);
        accounts.forgotPassword(ada, ENGLISH);

        assertThat(mail.last().text()).contains("https://text.example.org/reset-password");
        assertThat(mail.last().html()).contains("href=\"https://text.example.org/reset-password\"");
    }

    @Test
    void aFrenchReaderGetsTheCodeInFrench() {
        accounts.register(ada, PASSWORD, FRENCH);

        assertThat(mail.last().subject()).isEqualTo(mailedCode(ada) + " est votre code pour Audio to Text");
        assertThat(mail.last().text()).contains("Votre code pour Audio to Text", "dans les 15\u00A0minutes");
        assertThat(mail.last().text()).contains("votre adresse e-mail\u00A0:\nhttps://text.example.org/confirm");
        assertThat(mail.last().html()).contains("<html lang=\"fr\"", "Votre code pour Audio to Text");
    }

    @Test
    void aFrenchReaderGetsTheEmailForANewPasswordInFrench() {
        openAccount(ada, PASSWORD);
        accounts.forgotPassword(ada, FRENCH);

        assertThat(mail.last().subject()).isEqualTo("Audio to Text\u00A0: Choisissez un nouveau mot de passe");
        assertThat(mail.last().text()).contains("Votre code pour choisir un nouveau mot de passe");
        assertThat(mail.last().html()).contains("<html lang=\"fr\"", "votre mot de passe reste inchangé");
    }

    @Test
    void theOwnerOfAnAccountReadsTheirOwnLanguageWhoeverAsks() {
        var account = openAccount(ada, PASSWORD);
        registry.keep(
                aUser().withSubject(account.subject()).reading(Locale.FRENCH).build());

        accounts.forgotPassword(ada, ENGLISH);

        assertThat(mail.last().subject()).isEqualTo("Audio to Text\u00A0: Choisissez un nouveau mot de passe");
    }

    @Test
    void everyEmailHasItsOwnId() {
        everyEmail();

        assertThat(mail.emails()).hasSize(4).extracting(Email::id).doesNotHaveDuplicates();
    }

    @Test
    void emailsReferToNothingRemoteExceptByLinks() {
        everyEmail();

        assertThat(mail.emails())
                .extracting(Email::html)
                .noneMatch(html -> html.matches("(?s).*(src=|url\\(|<link|<script).*"));
    }

    @Test
    void noEmailNamesThePassword() {
        everyEmail();

        assertThat(mail.emails()).extracting(Email::toString).noneMatch(email -> email.contains(PASSWORD));
    }

    @Test
    void theBaseUrlIsEscapedInHtml() {
        var emails = new AccountEmailComposer(templates, URI.create("https://example.org/?a=1&b='2'"));

        assertThat(emails.confirm(ada, new Code("123456"), Locale.ENGLISH).html())
                .contains("https://example.org/?a=1&amp;b=&#39;2&#39;");
    }

    @Test
    void noLogHoldsAnAddressACodeOrAPassword() {
        var logged = logOf(() -> {
            everyEmail();
            refusalOf(() -> accounts.confirm(ada, "123456"));
            accounts.authenticate(ada.value(), OTHER_PASSWORD);
        });

        assertThat(logged).noneMatch(line -> line.contains(ada.value()) || line.contains(PASSWORD));
        assertThat(logged)
                .noneMatch(line -> mail.emails().stream()
                        .filter(AccountsFixture::holdsCode)
                        .map(EmailsAndLogsTest::codeIn)
                        .anyMatch(line::contains));
    }

    @Test
    void aFailedEmailIsLoggedWithoutWhatTheMailSystemSaysAboutTheAddress() {
        Mail failing = email -> {
            throw new IOException("550 no " + email.to() + " here: " + email.text());
        };
        var composer = new AccountEmailComposer(templates, URI.create("http://localhost"));
        var accounts = new Accounts(new AccountEmails(composer, failing, registry, Runnable::run), clock, bcrypt);

        var logged = logOf(() -> accounts.register(ada, PASSWORD, ENGLISH));

        assertThat(logged).anyMatch(line -> line.contains("did not go out (java.io.IOException)"));
        assertThat(logged).noneMatch(line -> line.contains(ada.value()) || line.contains("550"));
    }

    @Test
    void theTextFormOfACodeHidesItsDigits() {
        assertThat(new Code("123456")).asString().doesNotContain("123456");
    }

    @Test
    void theTextFormsOfAccountsHoldNoPassword() {
        var account = openAccount(ada, PASSWORD);

        assertThat(account.toString() + accounts).doesNotContain(PASSWORD).doesNotContain("$2");
    }

    private void everyEmail() {
        openAccount(ada, PASSWORD);
        accounts.register(ada, PASSWORD, ENGLISH);
        accounts.forgotPassword(ada, ENGLISH);
        accounts.register(someAddress("grace"), PASSWORD, ENGLISH);
    }

    private static String codeIn(Email email) {
        return email.text().replaceAll("(?s).*\\n +([0-9]{6})\\n.*", "$1");
    }

    private static List<String> logOf(Runnable work) {
        try (var log = new CapturedLog()) {
            work.run();
            return log.lines();
        }
    }
}
