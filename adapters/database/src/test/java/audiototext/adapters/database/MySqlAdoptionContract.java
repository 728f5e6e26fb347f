package audiototext.adapters.database;

import audiototext.domain.contract.AdoptionContract;
import audiototext.domain.port.Recordings;
import audiototext.domain.port.UserRegistry;
import jakarta.inject.Inject;

abstract class MySqlAdoptionContract extends AdoptionContract {
    @Inject
    MySqlRecordings recordings;

    @Inject
    MySqlUserRegistry registry;

    @Override
    protected Recordings recordings() {
        return recordings;
    }

    @Override
    protected UserRegistry registry() {
        return registry;
    }
}
