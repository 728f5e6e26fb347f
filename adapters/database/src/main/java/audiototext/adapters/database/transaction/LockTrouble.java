package audiototext.adapters.database.transaction;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Recognises a transaction that failed only because others held locks. */
final class LockTrouble {
    /** A deadlock and a lock that was not free in time, in MySQL and MariaDB, then in H2. */
    private static final Set<Integer> CODES = Set.of(1213, 1205, 40001, 50200);

    private LockTrouble() {}

    static boolean isIn(Throwable failure) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .anyMatch(e -> e instanceof SQLException sql && CODES.contains(sql.getErrorCode()));
    }
}
