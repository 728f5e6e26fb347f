package audiototext.domain.fake;

import audiototext.domain.UserRegistry;
import audiototext.domain.contract.UserRegistryContract;

class InMemoryUserRegistryTest extends UserRegistryContract {
    @Override
    protected UserRegistry empty() {
        return new InMemoryUserRegistry();
    }
}
