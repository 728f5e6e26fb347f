package audiototext.adapters.oidc;

import audiototext.domain.port.AccountDeletions;
import audiototext.domain.port.UserRegistry;
import audiototext.domain.user.User;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Writes each sign-in to the user registry, once in each process for each language and time zone, however many requests
 * the session makes. It skips people whose account has been deleted since, because their sessions may live on.
 */
@ApplicationScoped
public class KnownSignIns {
    private static final int REMEMBERED = 10_000;

    private final UserRegistry registry;
    private final AccountDeletions deletions;
    private final Cache<User, Boolean> kept =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    KnownSignIns(UserRegistry registry, AccountDeletions deletions) {
        this.registry = registry;
        this.deletions = deletions;
    }

    void keep(User user) {
        kept.get(user, this::write);
    }

    private boolean write(User user) {
        if (!deletions.isDeleted(user)) {
            registry.keep(user);
        }
        return true;
    }
}
