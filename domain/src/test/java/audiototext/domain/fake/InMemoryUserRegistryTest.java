package audiototext.domain.fake;

import audiototext.domain.contract.UserRegistryContract;
import audiototext.domain.port.UserRegistry;

class InMemoryUserRegistryTest extends UserRegistryContract {
    @Override
    protected UserRegistry empty() {
        return new InMemoryUserRegistry();
    }
}
