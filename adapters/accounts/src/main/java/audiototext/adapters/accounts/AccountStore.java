package audiototext.adapters.accounts;

import audiototext.adapters.accounts.CodeRow.Purpose;
import audiototext.domain.user.EmailAddress;
import audiototext.domain.user.Preferences;
import audiototext.domain.user.Subject;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Accounts and codes in the database. Each method is one short transaction, without any hashing. */
final class AccountStore {
    private static final Duration KEPT = Duration.ofDays(1);

    Optional<AccountRow> find(EmailAddress email) {
        return transaction(() -> AccountRow.of(email));
    }

    Optional<AccountRow> find(Subject subject) {
        return transaction(() -> AccountRow.findByIdOptional(subject.value()));
    }

    /** Makes this the valid code and answers zero, or answers how long to wait before that is possible. */
    Duration ask(CodeRow code) {
        return transaction(() -> {
            if (code.replace() || code.add()) {
                return Duration.ZERO;
            }
            var before = CodeRow.<CodeRow>findById(new CodeRow.Key(code.email, code.purpose));
            return Duration.between(code.askedAt, before.askedAt.plus(CodeRow.PAUSE));
        });
    }

    /** Uses one of the code's tries and answers its hash; empty if no code is valid. */
    Optional<String> takeTry(EmailAddress email, Purpose purpose, Instant now) {
        return transaction(() -> CodeRow.takeTry(email, purpose, now)
                ? CodeRow.of(email, purpose).map(code -> code.codeHash)
                : Optional.empty());
    }

    boolean awaitsConfirmation(EmailAddress email) {
        return transaction(() -> CodeRow.of(email, Purpose.REGISTRATION))
                .map(code -> code.passwordHash)
                .isPresent();
    }

    /** What the person who registered prefers, as far as they have said. */
    Preferences preferencesOfRegistration(EmailAddress email) {
        return transaction(() -> CodeRow.of(email, Purpose.REGISTRATION))
                .map(CodeRow::preferences)
                .orElse(Preferences.UNKNOWN);
    }

    /** Uses up the code and opens the account that it was for. */
    boolean open(EmailAddress email, String codeHash, Instant now) {
        return transaction(() -> {
            var passwordHash = CodeRow.of(email, Purpose.REGISTRATION).map(code -> code.passwordHash);
            if (!CodeRow.use(email, Purpose.REGISTRATION, codeHash)
                    || passwordHash.isEmpty()
                    || AccountRow.of(email).isPresent()) {
                return false;
            }
            new AccountRow(email, passwordHash.get(), now).persist();
            return true;
        });
    }

    /** Uses up the code and changes the password that it was for. */
    boolean changePassword(EmailAddress email, String codeHash, String passwordHash) {
        return transaction(() ->
                CodeRow.use(email, Purpose.PASSWORD_RESET, codeHash) && AccountRow.changePassword(email, passwordHash));
    }

    void remove(Subject subject) {
        transaction(() -> {
            var account = AccountRow.<AccountRow>findByIdOptional(subject.value());
            account.ifPresent(row -> {
                CodeRow.delete("email", row.email);
                row.delete();
            });
            return account.isPresent();
        });
    }

    /** Removes everything requested more than a day ago: registrations never confirmed, and codes, used or not. */
    void forgetOld(Instant now) {
        transaction(() -> CodeRow.delete("askedAt < ?1", now.minus(KEPT)));
    }

    private static <T> T transaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
