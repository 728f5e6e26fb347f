package audiototext.adapters.web.shell.errors;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.stream.Stream;

/** Tells a database that is away, and may be back soon, from one that refuses what it is asked for. */
final class DatabaseTrouble {
    /** SQLSTATEs of connections (ISO/IEC 9075). */
    private static final String CONNECTION = "08";

    private DatabaseTrouble() {}

    static boolean isAway(Throwable failure) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause).anyMatch(DatabaseTrouble::passes);
    }

    private static boolean passes(Throwable cause) {
        return cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith(CONNECTION);
    }
}
