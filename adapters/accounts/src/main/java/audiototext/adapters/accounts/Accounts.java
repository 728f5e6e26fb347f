package audiototext.adapters.accounts;

import audiototext.adapters.accounts.CodeRow.Purpose;
import audiototext.domain.error.Refused;
import audiototext.domain.user.EmailAddress;
import audiototext.domain.user.Preferences;
import audiototext.domain.user.Subject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/**
 * Registers people, lets them choose a new password, and checks that they are who they say they are.
 *
 * <p>No answer reveals whether an address has an account: known and unknown addresses get the same texts after the same
 * work. The one difference, the email, is sent in the background. Addresses are compared in lower case. The methods
 * hash and use the database, so they block for a fraction of a second: call them on a worker thread, outside a
 * transaction. Emails are in the language of the account or, before there is one, in the given language.
 */
public final class Accounts {
    /** The text beside a field for a new password. */
    public static final String PASSWORD_HELP = PasswordRules.HELP;

    private static final int SIGN_IN_FAILURES = 10;
    private static final Duration SIGN_IN_WINDOW = Duration.ofMinutes(15);

    private final AccountStore store = new AccountStore();
    private final InstantSource clock;
    private final Bcrypt bcrypt;
    private final MailedCodes codes;
    private final Throttle signIns;

    public Accounts(AccountEmails emails, InstantSource clock) {
        this(emails, clock, new Bcrypt(Bcrypt.COST));
    }

    Accounts(AccountEmails emails, InstantSource clock, Bcrypt bcrypt) {
        this.clock = clock;
        this.bcrypt = bcrypt;
        codes = new MailedCodes(store, bcrypt, clock, emails);
        signIns = new Throttle(SIGN_IN_FAILURES, SIGN_IN_WINDOW, clock);
    }

    /**
     * Mails a code that {@link #confirm} turns into an account with this password. An address that was registered but
     * never confirmed can be registered again, and then the newest password counts. An address with an account keeps it
     * unchanged, and its owner gets an email that says so.
     *
     * @throws Refused {@code INVALID} if the password is not acceptable; {@code TOO_MANY} if a code was requested
     *     within the last minute
     */
    public void register(EmailAddress email, String password, Preferences reader) {
        var address = lowerCase(email);
        codes.ask(Purpose.REGISTRATION, address, reader, Optional.of(hashOfNew(password, address)));
    }

    /**
     * Opens the account that was registered.
     *
     * @throws Refused {@code INVALID} if the code is not the last one mailed, has expired or has no tries left; {@code
     *     TOO_MANY} after too many wrong codes
     */
    public Opened confirm(EmailAddress email, String code) {
        var address = lowerCase(email);
        codes.redeem(Purpose.REGISTRATION, address, code, hash -> store.open(address, hash, clock.instant()));
        var account = store.find(address).orElseThrow().account();
        return new Opened(account, store.preferencesOfRegistration(address));
    }

    /** A new account, and how its owner read when they registered. */
    public record Opened(Account account, Preferences preferences) {}

    /**
     * Mails a new code for a registration that is not confirmed yet; earlier codes stop working.
     *
     * @throws Refused {@code TOO_MANY} if a code was requested within the last minute
     */
    public void resendCode(EmailAddress email, Preferences reader) {
        codes.ask(Purpose.REGISTRATION, lowerCase(email), reader, Optional.empty());
    }

    /**
     * Mails a code for {@link #resetPassword} if the address has an account.
     *
     * @throws Refused {@code TOO_MANY} if a code was requested within the last minute
     */
    public void forgotPassword(EmailAddress email, Preferences reader) {
        codes.ask(Purpose.PASSWORD_RESET, lowerCase(email), reader, Optional.empty());
    }

    /**
     * Gives the account a new password and ends the sessions that began under the old one.
     *
     * @throws Refused {@code INVALID} if the new password is not acceptable (which costs no try), or the code is not
     *     the last one mailed, has expired or has no tries left; {@code TOO_MANY} after too many wrong codes
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
     * The account with this address and password; empty if there is none.
     *
     * @throws Refused {@code TOO_MANY} after ten failures for that address within fifteen minutes, until these have
     *     passed
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

    /** The account as it is now, for the sessions that began with it. */
    public Optional<Account> find(Subject subject) {
        return store.find(subject).map(AccountRow::account);
    }

    /** Removes the account with its codes, which ends its sessions. An account that is already gone is no error. */
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

    /** A malformed address has no account, which is no secret. */
    private static Optional<EmailAddress> address(String email) {
        try {
            return Optional.of(lowerCase(new EmailAddress(email.strip())));
        } catch (Refused malformed) {
            return Optional.empty();
        }
    }
}
