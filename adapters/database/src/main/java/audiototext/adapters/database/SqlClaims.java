package audiototext.adapters.database;

import audiototext.adapters.database.transaction.InOwnTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.Session;

/**
 * Lets one of several processes at a time do a piece of work. Each piece has a row, which a migration creates and a
 * process holds for a while.
 */
@ApplicationScoped
public class SqlClaims {
    private static final String CLAIM =
            "UPDATE claims SET holder = ?, held_until = ? WHERE work = ? AND (holder = ? OR held_until <= ?)";

    private static final String RELEASE = "UPDATE claims SET held_until = ? WHERE work = ? AND holder = ?";

    private final Session session;

    SqlClaims(Session session) {
        this.session = session;
    }

    /**
     * Claims the work for the length of the lease, or extends the claim of the same holder.
     *
     * @return false if another process holds it
     */
    @InOwnTransaction
    public boolean claim(String work, String holder, Instant now, Duration lease) {
        return session.doReturningWork(connection -> claim(connection, work, holder, now, lease));
    }

    private static boolean claim(Connection connection, String work, String holder, Instant now, Duration lease)
            throws SQLException {
        var until = Columns.time(now.plus(lease));
        return update(connection, CLAIM, holder, until, work, holder, Columns.time(now)) == 1;
    }

    /** Gives the work back early, if it is still held. */
    @InOwnTransaction
    public void release(String work, String holder, Instant now) {
        session.doWork(connection -> update(connection, RELEASE, Columns.time(now), work, holder));
    }

    private static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
