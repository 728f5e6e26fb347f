package audiototext.domain.fake;

import audiototext.domain.port.AccountDeletions;
import audiototext.domain.user.AccountDeletion;
import audiototext.domain.user.Subject;
import audiototext.domain.user.User;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Account deletions for tests, kept in memory; thread-safe. */
public final class InMemoryAccountDeletions implements AccountDeletions {
    private final ConcurrentMap<Subject, Noted> deletions = new ConcurrentHashMap<>();

    private record Noted(AccountDeletion deletion, Optional<Instant> dueAt) {}

    @Override
    public void begin(AccountDeletion deletion) {
        deletions.merge(
                deletion.user().subject(),
                new Noted(deletion, Optional.of(deletion.askedAt())),
                (noted, asked) -> noted.dueAt().isPresent() ? noted : asked);
    }

    @Override
    public List<AccountDeletion> due(Instant now, int limit) {
        return deletions.values().stream()
                .filter(noted -> noted.dueAt().filter(due -> !due.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(noted -> noted.dueAt().orElseThrow()))
                .limit(limit)
                .map(Noted::deletion)
                .toList();
    }

    @Override
    public Optional<AccountDeletion> due(Subject subject, Instant now) {
        return Optional.ofNullable(deletions.get(subject))
                .filter(noted -> noted.dueAt().filter(due -> !due.isAfter(now)).isPresent())
                .map(Noted::deletion);
    }

    @Override
    public boolean claim(AccountDeletion read, Instant until) {
        var claimed = new Noted(new AccountDeletion(read.user(), read.askedAt(), read.tries() + 1), Optional.of(until));
        return deletions.computeIfPresent(
                        read.user().subject(),
                        (subject, noted) ->
                                noted.dueAt().isPresent() && noted.deletion().equals(read) ? claimed : noted)
                == claimed;
    }

    @Override
    public void finish(Subject subject) {
        deletions.computeIfPresent(subject, (key, noted) -> new Noted(noted.deletion(), Optional.empty()));
    }

    @Override
    public boolean isDeleted(User user) {
        return Optional.ofNullable(deletions.get(user.subject()))
                .filter(noted -> !noted.deletion().askedAt().isBefore(user.lastSignIn()))
                .isPresent();
    }

    @Override
    public void forget(Instant before) {
        deletions
                .values()
                .removeIf(noted ->
                        noted.dueAt().isEmpty() && noted.deletion().askedAt().isBefore(before));
    }
}
