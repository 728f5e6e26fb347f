package audiototext.adapters.database;

import audiototext.domain.contract.AdoptionContract;
import audiototext.domain.port.Recordings;
import audiototext.domain.port.UserRegistry;
import jakarta.inject.Inject;

abstract class SqlAdoptionContract extends AdoptionContract {
    @Inject
    SqlRecordings recordings;

    @Inject
    SqlUserRegistry registry;

    @Override
    protected Recordings recordings() {
        return recordings;
    }

    @Override
    protected UserRegistry registry() {
        return registry;
    }
}
