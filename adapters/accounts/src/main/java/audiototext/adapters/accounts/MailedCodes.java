package audiototext.adapters.accounts;

import audiototext.adapters.accounts.CodeRow.Purpose;
import audiototext.domain.error.Refused;
import audiototext.domain.user.EmailAddress;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Codes that prove that somebody reads the mail of an address. Every address gets one, whether it has an account or not;
 * they differ only in whether it is mailed. So nobody can tell them apart from outside.
 */
final class MailedCodes {
    private static final int FAILURES = 10;
    private static final Duration FAILURES_WINDOW = Duration.ofHours(1);

    private final AccountStore store;
    private final Bcrypt bcrypt;
    private final InstantSource clock;
    private final AccountEmails post;
    private final Throttle failures;
    private final SecureRandom random = new SecureRandom();

    MailedCodes(AccountStore store, Bcrypt bcrypt, InstantSource clock, AccountEmails post) {
        this.store = store;
        this.bcrypt = bcrypt;
        this.clock = clock;
        this.post = post;
        failures = new Throttle(FAILURES, FAILURES_WINDOW, clock);
    }

    /**
     * @param language of the letter
     * @param passwordHash goes along with a registration until it is confirmed; without one, the earlier one stays
     */
    void ask(Purpose purpose, EmailAddress email, Locale language, Optional<String> passwordHash) {
        var code = Code.random(random);
        var now = clock.instant();
        var fresh = new CodeRow(email, purpose, bcrypt.hash(code.digits()), passwordHash, now);
        var wait = store.ask(fresh);
        if (!wait.isZero()) {
            throw new Refused(AccountRefusal.CODE_TOO_SOON, seconds(wait));
        }
        post.send(purpose, email, code, language, now);
    }

    /** @param use turns the code's hash into what it is good for, once; false when somebody else was faster */
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
