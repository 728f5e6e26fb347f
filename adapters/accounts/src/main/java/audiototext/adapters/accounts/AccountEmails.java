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

/**
 * Sends the email that is due to an address, if any, in the background: known and unknown addresses differ only here.
 */
public final class AccountEmails {
    private static final Logger LOG = Logger.getLogger(AccountEmails.class);

    private final AccountStore store = new AccountStore();
    private final AccountEmailComposer composer;
    private final Mail mail;
    private final Executor background;

    /** @param background where emails are written and sent, so that no answer waits for them */
    public AccountEmails(AccountEmailComposer composer, Mail mail, Executor background) {
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
                // Only the classes: a mail system's or a database's message may hold the address.
                LOG.errorf(
                        "An email about an account did not go out (%s). Its recipient can ask for another; if that fails too, check the mail settings.",
                        classes(failure));
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

    private static String classes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(cause -> cause.getClass().getName())
                .collect(Collectors.joining(", caused by "));
    }
}
