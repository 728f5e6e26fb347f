package audiototext.application;

import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import audiototext.domain.port.AccountDeletions;
import audiototext.domain.port.UserRegistry;
import audiototext.domain.user.User;

/** The people who submit recordings: kept in the registry, unless their account has been deleted. */
public final class Submitters {
    private final UserRegistry registry;
    private final AccountDeletions deletions;

    public Submitters(UserRegistry registry, AccountDeletions deletions) {
        this.registry = registry;
        this.deletions = deletions;
    }

    boolean isDeleted(User owner) {
        return deletions.isDeleted(owner);
    }

    void refuseDeleted(User owner) {
        if (isDeleted(owner)) {
            throw new Refused(CoreRefusal.ACCOUNT_DELETED);
        }
    }

    void keep(User owner) {
        registry.keep(owner);
    }

    void remove(User owner) {
        registry.remove(owner.subject());
    }
}
