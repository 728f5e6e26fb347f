package audiototext.adapters.accounts;

import audiototext.adapters.accounts.CodeRow.Purpose;
import audiototext.domain.port.Mail;
import audiototext.domain.user.Email;
import audiototext.domain.user.EmailAddress;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Sends the letter that an address is due, if any, in the background: here alone known and unknown addresses differ. */
final class AccountEmails {
    private static final Logger LOG = Logger.getLogger(AccountEmails.class);

    private final AccountStore store;
    private final AccountEmailComposer composer;
    private final Mail mail;
    private final Executor background;

    AccountEmails(AccountStore store, AccountEmailComposer composer, Mail mail, Executor background) {
        this.store = store;
        this.composer = composer;
        this.mail = mail;
        this.background = background;
    }

    void send(Purpose purpose, EmailAddress email, Code code, Locale language, Instant now) {
        background.execute(() -> {
            try {
                store.forgetOld(now);
                var message = message(purpose, email, code, language);
                if (message.isPresent()) {
                    mail.send(message.get());
                }
            } catch (IOException | RuntimeException failure) {
                // Only the kinds: the message of a mail system or a database may hold the address.
                LOG.errorf(
                        "A letter about an account did not go out (%s). Whoever it was for can ask for another; if that fails too, check the mail settings.",
                        kinds(failure));
            }
        });
    }

    private Optional<Email> message(Purpose purpose, EmailAddress email, Code code, Locale language) {
        var known = store.find(email).isPresent();
        if (purpose == Purpose.PASSWORD_RESET) {
            return known ? Optional.of(composer.resetPassword(email, code, language)) : Optional.empty();
        }
        if (known) {
            return Optional.of(composer.registeredAlready(email, language));
        }
        return store.awaitsConfirmation(email)
                ? Optional.of(composer.confirm(email, code, language))
                : Optional.empty();
    }

    private static String kinds(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(kind -> kind.getClass().getName())
                .collect(Collectors.joining(", caused by "));
    }
}
