package audiototext.adapters.database;

import audiototext.domain.contract.AccountDeletionsContract;
import audiototext.domain.port.AccountDeletions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;

abstract class SqlAccountDeletionsContract extends AccountDeletionsContract {
    @Inject
    SqlAccountDeletions deletions;

    @Override
    protected AccountDeletions empty() {
        QuarkusTransaction.requiringNew().run(() -> AccountDeletionRow.deleteAll());
        return deletions;
    }
}
