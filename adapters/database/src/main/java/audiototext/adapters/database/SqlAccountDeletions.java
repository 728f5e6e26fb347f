package audiototext.adapters.database;

import audiototext.domain.port.AccountDeletions;
import audiototext.domain.user.AccountDeletion;
import audiototext.domain.user.Subject;
import audiototext.domain.user.User;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

/** Account deletions in a MySQL-compatible database. Errors of the database are thrown as persistence exceptions. */
@ApplicationScoped
@Typed(SqlAccountDeletions.class)
public class SqlAccountDeletions implements AccountDeletions {

    @Override
    public void begin(AccountDeletion deletion) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                AccountDeletionRow.delete(
                        "subject = ?1 and dueAt is null",
                        Columns.exact(deletion.user().subject()));
                AccountDeletionRow.of(deletion).persistAndFlush();
            });
        } catch (ConstraintViolationException e) {
            // Already recorded, and not finished.
            if (e.getKind() != ConstraintKind.UNIQUE) {
                throw e;
            }
        }
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public List<AccountDeletion> due(Instant now, int limit) {
        return AccountDeletionRow.<AccountDeletionRow>find("dueAt <= ?1 order by dueAt", Columns.time(now))
                .range(0, limit - 1)
                .stream()
                .map(AccountDeletionRow::toDeletion)
                .toList();
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<AccountDeletion> due(Subject subject, Instant now) {
        return AccountDeletionRow.<AccountDeletionRow>find(
                        "subject = ?1 and dueAt <= ?2", Columns.exact(subject), Columns.time(now))
                .firstResultOptional()
                .map(AccountDeletionRow::toDeletion);
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public boolean claim(AccountDeletion read, Instant until) {
        int rows = AccountDeletionRow.update(
                "tries = tries + 1, dueAt = ?1 where subject = ?2 and askedAt = ?3 and tries = ?4 and dueAt is not null",
                Columns.time(until),
                Columns.exact(read.user().subject()),
                Columns.time(read.askedAt()),
                read.tries());
        return rows == 1;
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void finish(Subject subject) {
        AccountDeletionRow.update(
                "dueAt = null, person.userName = null, person.email = null, person.lastSignIn = null, person.readsLanguage = null, person.timeZone = null where subject = ?1",
                Columns.exact(subject));
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public boolean isDeleted(User user) {
        return AccountDeletionRow.count(
                        "subject = ?1 and askedAt >= ?2",
                        Columns.exact(user.subject()),
                        Columns.time(user.lastSignIn()))
                == 1;
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void forget(Instant before) {
        AccountDeletionRow.delete("dueAt is null and askedAt < ?1", Columns.time(before));
    }
}
