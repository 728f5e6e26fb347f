package audiototext.adapters.database;

import audiototext.domain.contract.UserRegistryContract;
import audiototext.domain.port.UserRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;

abstract class SqlUserRegistryContract extends UserRegistryContract {
    @Inject
    SqlUserRegistry registry;

    @Override
    protected UserRegistry empty() {
        QuarkusTransaction.requiringNew().run(() -> UserRow.deleteAll());
        return registry;
    }
}
