package audiototext.domain.fake;

import audiototext.domain.port.UserRegistry;
import audiototext.domain.user.Preferences;
import audiototext.domain.user.Subject;
import audiototext.domain.user.User;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** A user registry for tests, kept in memory; thread-safe. */
public final class InMemoryUserRegistry implements UserRegistry {
    private final ConcurrentMap<Subject, User> users = new ConcurrentHashMap<>();

    @Override
    public void keep(User user) {
        users.merge(user.subject(), user, InMemoryUserRegistry::newer);
    }

    private static User newer(User kept, User signedIn) {
        boolean isOlder = signedIn.lastSignIn().isBefore(kept.lastSignIn());
        return (isOlder ? kept : signedIn).preferring(kept.preferences().or(signedIn.preferences()));
    }

    @Override
    public void prefer(Subject subject, Preferences chosen) {
        users.computeIfPresent(subject, (key, user) -> user.preferring(chosen.or(user.preferences())));
    }

    @Override
    public Optional<User> find(Subject subject) {
        return Optional.ofNullable(users.get(subject));
    }

    @Override
    public void remove(Subject subject) {
        users.remove(subject);
    }

    /**
     * Runs an action if the user is kept, who stays until it is done.
     *
     * @return what the action returned; false if there is no such user
     */
    boolean whileKept(Subject subject, BooleanSupplier action) {
        var done = new AtomicBoolean();
        users.computeIfPresent(subject, (key, user) -> {
            done.set(action.getAsBoolean());
            return user;
        });
        return done.get();
    }

    @Override
    public Optional<User> named(String userName) {
        return users.values().stream()
                .filter(user -> user.userName().equals(userName))
                .max(Comparator.comparing(User::lastSignIn));
    }
}
