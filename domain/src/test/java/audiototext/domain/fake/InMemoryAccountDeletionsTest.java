package audiototext.domain.fake;

import audiototext.domain.contract.AccountDeletionsContract;
import audiototext.domain.port.AccountDeletions;

class InMemoryAccountDeletionsTest extends AccountDeletionsContract {
    @Override
    protected AccountDeletions empty() {
        return new InMemoryAccountDeletions();
    }
}
