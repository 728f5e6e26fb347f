package audiototext.aws.identity;

import audiototext.domain.User;
import audiototext.domain.UserRegistry;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes each sign-in into the user registry, once in each process, however many requests the session makes. */
@ApplicationScoped
public class KnownSignIns {
    private static final int REMEMBERED = 10_000;

    private final UserRegistry registry;
    private final Cache<User, Boolean> kept =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    KnownSignIns(UserRegistry registry) {
        this.registry = registry;
    }

    void keep(User user) {
        kept.get(user, this::write);
    }

    private boolean write(User user) {
        registry.keep(user);
        return true;
    }
}
