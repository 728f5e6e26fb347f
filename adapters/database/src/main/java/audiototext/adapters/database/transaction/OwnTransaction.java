package audiototext.adapters.database.transaction;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;

/**
 * A new transaction, which runs again at once if the database rolled it back because of a lock. Nothing of it remains
 * then, so the second run does the same.
 */
public final class OwnTransaction {
    private static final System.Logger LOG = System.getLogger(OwnTransaction.class.getName());

    /** A deadlock lets one of its transactions go on, so even many of them end after a few runs. */
    private static final int MOST_RUNS = 10;

    private OwnTransaction() {}

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /** Throws the work's own unchecked exception, also after the last run. */
    public static <T> T call(Callable<T> work) {
        for (int runs = 1; ; runs++) {
            try {
                return QuarkusTransaction.requiringNew().call(work);
            } catch (RuntimeException e) {
                if (runs == MOST_RUNS || !LockTrouble.isIn(e)) {
                    throw e;
                }
                LOG.log(Level.INFO, "run {0} of a transaction was rolled back because of a lock; it runs again", runs);
            }
        }
    }
}
