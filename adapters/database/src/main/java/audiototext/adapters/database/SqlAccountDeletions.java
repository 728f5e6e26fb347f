package audiototext.adapters.database;

import audiototext.adapters.database.transaction.InOwnTransaction;
import audiototext.domain.port.AccountDeletions;
import audiototext.domain.user.AccountDeletion;
import audiototext.domain.user.Subject;
import audiototext.domain.user.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** Account deletions in a MySQL-compatible database. Errors of the database are thrown as persistence exceptions. */
@ApplicationScoped
@Typed(SqlAccountDeletions.class)
public class SqlAccountDeletions implements AccountDeletions {
    /**
     * Takes the place of a finished deletion only. One statement that inserts first: a deletion of a row that is not
     * there would lock the gap in which others insert. Whether the stored one is finished is compared until the last
     * assignment, because MySQL assigns from left to right.
     */
    private static final String BEGIN = """
            INSERT INTO departures
                (subject, asked_at, tries, user_name, email, last_sign_in, reads_language, time_zone, due_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE
                asked_at = CASE WHEN due_at IS NULL THEN VALUES(asked_at) ELSE asked_at END,
                tries = CASE WHEN due_at IS NULL THEN VALUES(tries) ELSE tries END,
                user_name = CASE WHEN due_at IS NULL THEN VALUES(user_name) ELSE user_name END,
                email = CASE WHEN due_at IS NULL THEN VALUES(email) ELSE email END,
                last_sign_in = CASE WHEN due_at IS NULL THEN VALUES(last_sign_in) ELSE last_sign_in END,
                reads_language = CASE WHEN due_at IS NULL THEN VALUES(reads_language) ELSE reads_language END,
                time_zone = CASE WHEN due_at IS NULL THEN VALUES(time_zone) ELSE time_zone END,
                due_at = COALESCE(due_at, VALUES(due_at))
            """;

    private final Session session;

    SqlAccountDeletions(Session session) {
        this.session = session;
    }

    @Override
    @InOwnTransaction
    public void begin(AccountDeletion deletion) {
        session.doWork(connection -> insert(connection, deletion));
    }

    private static void insert(Connection connection, AccountDeletion deletion) throws SQLException {
        var person = UserColumns.of(deletion.user());
        var askedAt = Columns.time(deletion.askedAt());
        try (var statement = connection.prepareStatement(BEGIN)) {
            statement.setBytes(1, Columns.exact(deletion.user().subject()));
            statement.setObject(2, askedAt);
            statement.setInt(3, deletion.tries());
            statement.setString(4, person.userName());
            statement.setString(5, person.email());
            statement.setObject(6, person.lastSignIn());
            statement.setString(7, person.readsLanguage());
            statement.setString(8, person.timeZone());
            statement.setObject(9, askedAt);
            statement.executeUpdate();
        }
    }

    @Override
    @InOwnTransaction
    public List<AccountDeletion> due(Instant now, int limit) {
        return AccountDeletionRow.<AccountDeletionRow>find("dueAt <= ?1 order by dueAt", Columns.time(now))
                .range(0, limit - 1)
                .stream()
                .map(AccountDeletionRow::toDeletion)
                .toList();
    }

    @Override
    @InOwnTransaction
    public Optional<AccountDeletion> due(Subject subject, Instant now) {
        return AccountDeletionRow.<AccountDeletionRow>find(
                        "subject = ?1 and dueAt <= ?2", Columns.exact(subject), Columns.time(now))
                .firstResultOptional()
                .map(AccountDeletionRow::toDeletion);
    }

    @Override
    @InOwnTransaction
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
    @InOwnTransaction
    public void finish(Subject subject) {
        AccountDeletionRow.update(
                "dueAt = null, person.userName = null, person.email = null, person.lastSignIn = null, person.readsLanguage = null, person.timeZone = null where subject = ?1",
                Columns.exact(subject));
    }

    @Override
    @InOwnTransaction
    public boolean isDeleted(User user) {
        return AccountDeletionRow.count(
                        "subject = ?1 and askedAt >= ?2",
                        Columns.exact(user.subject()),
                        Columns.time(user.lastSignIn()))
                == 1;
    }

    @Override
    @InOwnTransaction
    public void forget(Instant before) {
        AccountDeletionRow.delete("dueAt is null and askedAt < ?1", Columns.time(before));
    }
}
