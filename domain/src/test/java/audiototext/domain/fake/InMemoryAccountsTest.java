package audiototext.domain.fake;

import audiototext.domain.contract.AccountRemovalContract;
import audiototext.domain.port.AccountRemoval;
import audiototext.domain.user.Subject;
import java.util.UUID;

class InMemoryAccountsTest extends AccountRemovalContract {
    private final InMemoryAccounts accounts = new InMemoryAccounts();

    @Override
    protected AccountRemoval accounts() {
        return accounts;
    }

    @Override
    protected Subject account() {
        var subject = new Subject(UUID.randomUUID().toString());
        accounts.open(subject);
        return subject;
    }

    @Override
    protected boolean exists(Subject subject) {
        return accounts.exists(subject);
    }
}
