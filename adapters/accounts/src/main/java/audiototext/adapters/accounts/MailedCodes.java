package audiototext.adapters.accounts;

import audiototext.adapters.accounts.CodeRow.Purpose;
import audiototext.domain.error.Refused;
import audiototext.domain.user.EmailAddress;
import audiototext.domain.user.Preferences;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Codes that prove that a person reads the mail of an address. Every address gets one, with or without an account; the
 * only difference is whether it is mailed. So the two look the same from outside.
 */
final class MailedCodes {
    private static final int FAILURES = 10;
    private static final Duration FAILURES_WINDOW = Duration.ofHours(1);

    private final AccountStore store;
    private final Bcrypt bcrypt;
    private final InstantSource clock;
    private final AccountEmails emails;
    private final Throttle failures;
    private final SecureRandom random = new SecureRandom();

    MailedCodes(AccountStore store, Bcrypt bcrypt, InstantSource clock, AccountEmails emails) {
        this.store = store;
        this.bcrypt = bcrypt;
        this.clock = clock;
        this.emails = emails;
        failures = new Throttle(FAILURES, FAILURES_WINDOW, clock);
    }

    /**
     * @param reader how the email's reader reads; kept with a registration for the account
     * @param passwordHash kept with a registration until it is confirmed; without one, the earlier one stays
     */
    void ask(Purpose purpose, EmailAddress email, Preferences reader, Optional<String> passwordHash) {
        var code = Code.random(random);
        var now = clock.instant();
        var fresh = new CodeRow(email, purpose, bcrypt.hash(code.digits()), passwordHash, now)
                .preferring(purpose == Purpose.REGISTRATION ? reader : Preferences.UNKNOWN);
        var wait = store.ask(fresh);
        if (!wait.isZero()) {
            throw new Refused(AccountRefusal.CODE_TOO_SOON, seconds(wait));
        }
        emails.send(purpose, email, code, reader, now);
    }

    /** @param use does what the code with this hash is for, once; false if another request was faster */
    void redeem(Purpose purpose, EmailAddress email, String text, Predicate<String> use) {
        var code = Code.parse(text);
        failures.check(email);
        var hash = store.takeTry(email, purpose, clock.instant());
        if (!bcrypt.matches(code.digits(), hash) || !use.test(hash.orElseThrow())) {
            failures.failed(email);
            throw new Refused(AccountRefusal.WRONG_CODE, CodeRow.VALID.toMinutes(), CodeRow.TRIES);
        }
    }

    private static long seconds(Duration wait) {
        return wait.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
