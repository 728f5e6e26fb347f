package audiototext.domain.fake;

import audiototext.domain.contract.AdoptionContract;
import audiototext.domain.port.Recordings;
import audiototext.domain.port.UserRegistry;

class InMemoryAdoptionTest extends AdoptionContract {
    private final InMemoryUserRegistry registry = new InMemoryUserRegistry();
    private final InMemoryRecordings recordings = new InMemoryRecordings(registry);

    @Override
    protected Recordings recordings() {
        return recordings;
    }

    @Override
    protected UserRegistry registry() {
        return registry;
    }
}
