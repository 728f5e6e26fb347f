package audiototext.adapters.accounts;

import audiototext.adapters.accounts.CodeRow.Purpose;
import audiototext.domain.error.Refused;
import audiototext.domain.port.Mail;
import audiototext.domain.user.EmailAddress;
import audiototext.domain.user.Subject;
import io.quarkus.qute.Engine;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Registers people, lets them choose a new password, and tells whether somebody is who they say they are.
 *
 * <p>No answer tells whether an address has an account: for a known and an unknown one the words are the same and so is
 * the work, and what differs, the mail, is sent in the background. Addresses are compared in lower case. The methods
 * hash and reach the database, so they block for a fraction of a second: call them on a worker thread, outside a
 * transaction. Letters are in the language that is given, or in English if they are not written in it.
 */
public final class Accounts {
    /** What to say beside a field for a new password. */
    public static final String PASSWORD_HELP = PasswordRules.HELP;

    private static final int SIGN_IN_FAILURES = 10;
    private static final Duration SIGN_IN_WINDOW = Duration.ofMinutes(15);

    private final AccountStore store = new AccountStore();
    private final InstantSource clock;
    private final Bcrypt bcrypt;
    private final MailedCodes codes;
    private final Throttle signIns;

    /**
     * @param background where letters are written and sent, so that no answer waits for them
     * @param templates finds this module's templates under {@code accounts/}
     * @param baseUrl where the application is reached from outside, for the links in the letters
     */
    public Accounts(Mail mail, InstantSource clock, Executor background, Engine templates, URI baseUrl) {
        this(mail, clock, background, templates, baseUrl, new Bcrypt(Bcrypt.COST));
    }

    Accounts(Mail mail, InstantSource clock, Executor background, Engine templates, URI baseUrl, Bcrypt bcrypt) {
        this.clock = clock;
        this.bcrypt = bcrypt;
        var post = new AccountEmails(store, new AccountEmailComposer(templates, baseUrl), mail, background);
        codes = new MailedCodes(store, bcrypt, clock, post);
        signIns = new Throttle(SIGN_IN_FAILURES, SIGN_IN_WINDOW, clock);
    }

    /**
     * Mails a code that {@link #confirm} turns into an account with this password. An address that was registered but
     * never confirmed may be registered again, and then the newest password counts; one that has an account keeps it as
     * it is, and its owner is mailed that somebody tried.
     *
     * @throws Refused {@code INVALID} when the password does not do; {@code TOO_MANY} when a code was asked for within
     *     the last minute
     */
    public void register(EmailAddress email, String password, Locale language) {
        var address = lowerCase(email);
        codes.ask(Purpose.REGISTRATION, address, language, Optional.of(hashOfNew(password, address)));
    }

    /**
     * Opens the account that was registered.
     *
     * @throws Refused {@code INVALID} when the code is not the one last mailed, or is worn out; {@code TOO_MANY} after
     *     too many wrong ones
     */
    public void confirm(EmailAddress email, String code) {
        var address = lowerCase(email);
        codes.redeem(Purpose.REGISTRATION, address, code, hash -> store.open(address, hash, clock.instant()));
    }

    /**
     * Mails a new code for a registration that was not confirmed yet; the one before no longer counts.
     *
     * @throws Refused {@code TOO_MANY} when a code was asked for within the last minute
     */
    public void resendCode(EmailAddress email, Locale language) {
        codes.ask(Purpose.REGISTRATION, lowerCase(email), language, Optional.empty());
    }

    /**
     * Mails a code for {@link #resetPassword} if the address has an account.
     *
     * @throws Refused {@code TOO_MANY} when a code was asked for within the last minute
     */
    public void forgotPassword(EmailAddress email, Locale language) {
        codes.ask(Purpose.PASSWORD_RESET, lowerCase(email), language, Optional.empty());
    }

    /**
     * Gives the account a new password and ends the sessions begun under the old one.
     *
     * @throws Refused {@code INVALID} when the new password does not do (that costs no try), or the code is not the one
     *     last mailed or is worn out; {@code TOO_MANY} after too many wrong ones
     */
    public void resetPassword(EmailAddress email, String code, String newPassword) {
        var address = lowerCase(email);
        var passwordHash = hashOfNew(newPassword, address);
        codes.redeem(
                Purpose.PASSWORD_RESET,
                address,
                code,
                codeHash -> store.changePassword(address, codeHash, passwordHash));
    }

    /**
     * The account with this address and password; nothing when there is none.
     *
     * @throws Refused {@code TOO_MANY} after ten failures for that address within fifteen minutes, until those are over
     */
    public Optional<Account> authenticate(String email, String password) {
        return address(email).flatMap(address -> {
            signIns.check(address);
            var row = store.find(address);
            if (!bcrypt.matches(PasswordRules.normalise(password), row.map(AccountRow::passwordHash))) {
                signIns.failed(address);
                return Optional.empty();
            }
            return row.map(AccountRow::account);
        });
    }

    /** The account as it is now, for the sessions that were begun with it. */
    public Optional<Account> find(Subject subject) {
        return store.find(subject).map(AccountRow::account);
    }

    /** Removes the account with its codes; its sessions are over. One that is gone already is no error. */
    public void remove(Subject subject) {
        store.remove(subject);
    }

    private String hashOfNew(String password, EmailAddress email) {
        var normalised = PasswordRules.normalise(password);
        PasswordRules.check(normalised, email);
        return bcrypt.hash(normalised);
    }

    private static EmailAddress lowerCase(EmailAddress email) {
        return new EmailAddress(email.value().toLowerCase(Locale.ROOT));
    }

    /** What is no address has no account, which is no secret. */
    private static Optional<EmailAddress> address(String email) {
        try {
            return Optional.of(lowerCase(new EmailAddress(email.strip())));
        } catch (Refused malformed) {
            return Optional.empty();
        }
    }
}
