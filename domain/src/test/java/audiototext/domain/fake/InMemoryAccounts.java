package audiototext.domain.fake;

import audiototext.domain.port.AccountRemoval;
import audiototext.domain.user.Subject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Accounts that are there or gone. */
public final class InMemoryAccounts implements AccountRemoval {
    private final Set<Subject> accounts = ConcurrentHashMap.newKeySet();

    public void open(Subject subject) {
        accounts.add(subject);
    }

    public boolean exists(Subject subject) {
        return accounts.contains(subject);
    }

    @Override
    public void remove(Subject subject) {
        accounts.remove(subject);
    }
}
