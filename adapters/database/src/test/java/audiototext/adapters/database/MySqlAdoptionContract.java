package audiototext.adapters.database;

import audiototext.domain.Recordings;
import audiototext.domain.UserRegistry;
import audiototext.domain.contract.AdoptionContract;
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
