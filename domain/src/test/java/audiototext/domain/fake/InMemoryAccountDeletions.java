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

/** Departures for tests, kept in memory; safe for many threads. */
public final class InMemoryAccountDeletions implements AccountDeletions {
    private final ConcurrentMap<Subject, Noted> departures = new ConcurrentHashMap<>();

    private record Noted(AccountDeletion departure, Optional<Instant> dueAt) {}

    @Override
    public void begin(AccountDeletion departure) {
        departures.merge(
                departure.user().subject(),
                new Noted(departure, Optional.of(departure.askedAt())),
                (noted, asked) -> noted.dueAt().isPresent() ? noted : asked);
    }

    @Override
    public List<AccountDeletion> due(Instant now, int limit) {
        return departures.values().stream()
                .filter(noted -> noted.dueAt().filter(due -> !due.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(noted -> noted.dueAt().orElseThrow()))
                .limit(limit)
                .map(Noted::departure)
                .toList();
    }

    @Override
    public boolean claim(AccountDeletion read, Instant until) {
        var claimed = new Noted(new AccountDeletion(read.user(), read.askedAt(), read.tries() + 1), Optional.of(until));
        return departures.computeIfPresent(
                        read.user().subject(),
                        (subject, noted) ->
                                noted.dueAt().isPresent() && noted.departure().equals(read) ? claimed : noted)
                == claimed;
    }

    @Override
    public void finish(Subject subject) {
        departures.computeIfPresent(subject, (key, noted) -> new Noted(noted.departure(), Optional.empty()));
    }

    @Override
    public boolean hasLeft(User user) {
        return Optional.ofNullable(departures.get(user.subject()))
                .filter(noted -> !noted.departure().askedAt().isBefore(user.lastSignIn()))
                .isPresent();
    }

    @Override
    public void forget(Instant before) {
        departures
                .values()
                .removeIf(noted ->
                        noted.dueAt().isEmpty() && noted.departure().askedAt().isBefore(before));
    }
}
