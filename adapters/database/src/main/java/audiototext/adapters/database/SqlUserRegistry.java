package audiototext.adapters.database;

import audiototext.adapters.database.transaction.InOwnTransaction;
import audiototext.domain.port.UserRegistry;
import audiototext.domain.user.Preferences;
import audiototext.domain.user.Subject;
import audiototext.domain.user.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.hibernate.Session;

/** The user registry in a MySQL-compatible database. Errors of the database are thrown as persistence exceptions. */
@ApplicationScoped
@Typed(SqlUserRegistry.class)
public class SqlUserRegistry implements UserRegistry {
    /**
     * The time comes last: MySQL assigns from left to right, and the other columns are compared with the stored time.
     * A stored preference stays: the user chose it, or it is the first that their browser sent.
     */
    private static final String KEEP = """
            INSERT INTO users (subject, user_name, email, last_sign_in, reads_language, time_zone, spoken_language)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE
                user_name = CASE WHEN VALUES(last_sign_in) < last_sign_in THEN user_name ELSE VALUES(user_name) END,
                email = CASE WHEN VALUES(last_sign_in) < last_sign_in THEN email ELSE VALUES(email) END,
                reads_language = COALESCE(reads_language, VALUES(reads_language)),
                time_zone = COALESCE(time_zone, VALUES(time_zone)),
                spoken_language = COALESCE(spoken_language, VALUES(spoken_language)),
                last_sign_in = GREATEST(last_sign_in, VALUES(last_sign_in))
            """;

    private final Session session;

    SqlUserRegistry(Session session) {
        this.session = session;
    }

    @Override
    @InOwnTransaction
    public void keep(User user) {
        session.doWork(connection -> upsert(connection, user));
    }

    @Override
    @InOwnTransaction
    public void prefer(Subject subject, Preferences chosen) {
        UserRow.update(
                "person.readsLanguage = coalesce(?1, person.readsLanguage), person.timeZone = coalesce(?2, person.timeZone),"
                        + " spoken = coalesce(?3, spoken) where subject = ?4",
                Columns.language(chosen),
                Columns.zone(chosen),
                chosen.spoken().orElse(null),
                Columns.exact(subject));
    }

    @Override
    @InOwnTransaction
    public Optional<User> find(Subject subject) {
        return UserRow.<UserRow>find("subject", Columns.exact(subject))
                .firstResultOptional()
                .map(UserRow::toUser);
    }

    @Override
    @InOwnTransaction
    public void remove(Subject subject) {
        UserRow.delete("subject", Columns.exact(subject));
    }

    /** Collations also find names that differ in case, accents or trailing spaces. */
    @Override
    @InOwnTransaction
    public Optional<User> named(String userName) {
        return UserRow.<UserRow>list("person.userName = ?1 order by person.lastSignIn desc", userName).stream()
                .map(UserRow::toUser)
                .filter(user -> user.userName().equals(userName))
                .findFirst();
    }

    private static void upsert(Connection connection, User user) throws SQLException {
        try (var statement = connection.prepareStatement(KEEP)) {
            statement.setBytes(1, Columns.exact(user.subject()));
            statement.setString(2, user.userName());
            statement.setString(3, user.email().value());
            statement.setObject(4, Columns.time(user.lastSignIn()));
            statement.setString(5, Columns.language(user.preferences()));
            statement.setString(6, Columns.zone(user.preferences()));
            statement.setString(7, user.preferences().spoken().orElse(null));
            statement.executeUpdate();
        }
    }
}
