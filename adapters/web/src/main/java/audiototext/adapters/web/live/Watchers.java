package audiototext.adapters.web.live;

import audiototext.domain.user.Subject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Counts the open connections of each user who watches their recordings. */
final class Watchers {
    private final Map<Subject, Integer> connections = new ConcurrentHashMap<>();

    void add(Subject owner) {
        connections.merge(owner, 1, Integer::sum);
    }

    void remove(Subject owner) {
        connections.computeIfPresent(owner, (o, count) -> count == 1 ? null : count - 1);
    }

    Set<Subject> owners() {
        return Set.copyOf(connections.keySet());
    }

    int count() {
        return connections.values().stream().mapToInt(Integer::intValue).sum();
    }
}
