package audiototext.adapters.web.shell.errors;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.stream.Stream;

/** Distinguishes a database that is unavailable, perhaps for a short time, from one that rejects a statement. */
final class DatabaseTrouble {
    /** SQLSTATEs of connections (ISO/IEC 9075). */
    private static final String CONNECTION = "08";

    private DatabaseTrouble() {}

    static boolean isAway(Throwable failure) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause).anyMatch(DatabaseTrouble::isTemporary);
    }

    private static boolean isTemporary(Throwable cause) {
        return cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith(CONNECTION);
    }
}
