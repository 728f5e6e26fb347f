package audiototext.adapters.accounts;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import audiototext.domain.error.Refused;
import audiototext.domain.fake.FakeMail;
import audiototext.domain.fake.InMemoryUserRegistry;
import audiototext.domain.user.Email;
import audiototext.domain.user.EmailAddress;
import audiototext.domain.user.Preferences;
import io.quarkus.qute.Engine;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;

/** Accounts on a real database, with a movable clock, a mail system that collects emails, and unused addresses. */
abstract class AccountsFixture {
    static final String PASSWORD = "correct horse battery";
    static final String OTHER_PASSWORD = "staple of another kind";
    static final Preferences ENGLISH = new Preferences(Optional.of(Locale.ENGLISH), Optional.empty());
    static final Preferences FRENCH = new Preferences(Optional.of(Locale.FRENCH), Optional.empty());
    private static final Pattern CODE = Pattern.compile("^ +([0-9]{6})$", Pattern.MULTILINE);

    final MovableClock clock = new MovableClock();
    final FakeMail mail = new FakeMail();
    final InMemoryUserRegistry registry = new InMemoryUserRegistry();
    final CountingBcrypt bcrypt = new CountingBcrypt();
    final EmailAddress ada = someAddress("ada");
    Accounts accounts;

    @Inject
    Engine templates;

    @BeforeEach
    void setUp() {
        accounts = accounts(Runnable::run);
    }

    Accounts accounts(Executor background) {
        var composer = new AccountEmailComposer(templates, URI.create("https://text.example.org/"));
        return new Accounts(new AccountEmails(composer, mail, registry, background), clock, bcrypt);
    }

    static EmailAddress someAddress(String name) {
        return new EmailAddress(name + "-" + UUID.randomUUID() + "@example.org");
    }

    /** Registers and confirms, and lets the wait between codes pass. */
    Account openAccount(EmailAddress email, String password) {
        accounts.register(email, password, ENGLISH);
        accounts.confirm(email, mailedCode(email));
        clock.advance(CodeRow.PAUSE);
        return accounts.authenticate(email.value(), password).orElseThrow();
    }

    List<Email> emailsTo(EmailAddress email) {
        return mail.emails().stream()
                .filter(message -> message.to().value().equalsIgnoreCase(email.value()))
                .toList();
    }

    String mailedCode(EmailAddress email) {
        var messages = emailsTo(email);
        return CODE.matcher(messages.get(messages.size() - 1).text())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no code in the email"));
    }

    static boolean holdsCode(Email message) {
        return CODE.matcher(message.text()).find();
    }

    static String otherThan(String code) {
        return code.equals("123456") ? "654321" : "123456";
    }

    static Refused refusalOf(ThrowingCallable call) {
        var refusal = catchThrowableOfType(Refused.class, call);
        if (refusal == null) {
            throw new AssertionError("it was not refused");
        }
        return refusal;
    }
}
