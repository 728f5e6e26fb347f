package audiototext.adapters.accounts;

import audiototext.adapters.accounts.CodeRow.Purpose;
import audiototext.adapters.shared.messages.Languages;
import audiototext.domain.port.Mail;
import audiototext.domain.port.UserRegistry;
import audiototext.domain.user.Email;
import audiototext.domain.user.EmailAddress;
import audiototext.domain.user.Preferences;
import audiototext.domain.user.User;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Sends the email that is due to an address, if any, in the background: known and unknown addresses differ only here.
 */
public final class AccountEmails {
    private static final Logger LOG = Logger.getLogger(AccountEmails.class);

    private final AccountStore store = new AccountStore();
    private final AccountEmailComposer composer;
    private final Mail mail;
    private final UserRegistry registry;
    private final Executor background;

    /** @param background where emails are written and sent, so that no answer waits for them */
    public AccountEmails(AccountEmailComposer composer, Mail mail, UserRegistry registry, Executor background) {
        this.composer = composer;
        this.mail = mail;
        this.registry = registry;
        this.background = background;
    }

    void send(Purpose purpose, EmailAddress email, Code code, Preferences reader, Instant now) {
        background.execute(() -> {
            try {
                store.forgetOld(now);
                var message = message(purpose, email, code, reader);
                if (message.isPresent()) {
                    mail.send(message.get());
                }
            } catch (IOException | RuntimeException failure) {
                // Only the classes: a mail system's or a database's message may hold the address.
                LOG.errorf(
                        "An email about an account did not go out (%s). Its recipient can ask for another; if that fails too, check the mail settings.",
                        classes(failure));
            }
        });
    }

    private Optional<Email> message(Purpose purpose, EmailAddress email, Code code, Preferences reader) {
        var account = store.find(email).map(AccountRow::account);
        if (account.isPresent()) {
            var language = language(preferences(account.get()).or(reader));
            return Optional.of(
                    purpose == Purpose.PASSWORD_RESET
                            ? composer.resetPassword(email, code, language)
                            : composer.registeredAlready(email, language));
        }
        if (purpose == Purpose.REGISTRATION && store.awaitsConfirmation(email)) {
            var registered = store.preferencesOfRegistration(email);
            return Optional.of(composer.confirm(email, code, language(reader.or(registered))));
        }
        return Optional.empty();
    }

    /** Another person may ask in the name of the account's owner, in another language. */
    private Preferences preferences(Account account) {
        return registry.find(account.subject()).map(User::preferences).orElse(Preferences.UNKNOWN);
    }

    private static Locale language(Preferences reader) {
        return reader.language().orElse(Languages.DEFAULT);
    }

    private static String classes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(cause -> cause.getClass().getName())
                .collect(Collectors.joining(", caused by "));
    }
}
