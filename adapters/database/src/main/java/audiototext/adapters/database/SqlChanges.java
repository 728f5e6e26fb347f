package audiototext.adapters.database;

import audiototext.adapters.database.transaction.InOwnTransaction;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.user.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Recent changes and removals of recordings by any process. Only the database's clock measures their age. Needs the
 * tables of {@code db/replicas}.
 */
@ApplicationScoped
public class SqlChanges {
    private static final String CHANGED = """
            SELECT * FROM recordings
            WHERE owner IN (:owners) AND changed_at >= TIMESTAMPADD(SECOND, -:seconds, CURRENT_TIMESTAMP(6))
            ORDER BY changed_at
            """;

    private static final String REMOVED = """
            SELECT id, owner FROM removals
            WHERE removed_at >= TIMESTAMPADD(SECOND, -:seconds, CURRENT_TIMESTAMP(6)) AND owner IN (:owners)
            ORDER BY removed_at
            """;

    private static final String NOTE =
            "INSERT INTO removals (id, owner) VALUES (:id, :owner) ON DUPLICATE KEY UPDATE removed_at = removed_at";

    private static final String FORGET =
            "DELETE FROM removals WHERE removed_at < TIMESTAMPADD(HOUR, -1, CURRENT_TIMESTAMP(6))";

    private final Session session;

    SqlChanges(Session session) {
        this.session = session;
    }

    /** The removal of a recording. */
    public record Removal(Subject owner, RecordingId id) {}

    /** The owners' recordings that were changed within that time, rounded up to seconds, as they are now. */
    @InOwnTransaction
    public List<Recording> changed(Collection<Subject> owners, Duration within) {
        return lately(session.createNativeQuery(CHANGED, RecordingRow.class), owners, within).stream()
                .map(RecordingRow::toRecording)
                .toList();
    }

    /** The owners' recordings that were noted as removed within that time, an hour at most. */
    @InOwnTransaction
    public List<Removal> removed(Collection<Subject> owners, Duration within) {
        return lately(session.createNativeQuery(REMOVED, Object[].class), owners, within).stream()
                .map(row -> new Removal(Columns.subject((byte[]) row[1]), RecordingId.parse((String) row[0])))
                .toList();
    }

    private static <T> List<T> lately(NativeQuery<T> query, Collection<Subject> owners, Duration within) {
        return query.setParameterList(
                        "owners", owners.stream().map(Columns::exact).toList())
                .setParameter("seconds", within.plusSeconds(1).toSeconds())
                .list();
    }

    /** Tells other processes that a recording was removed. The note is kept for an hour. */
    @InOwnTransaction
    public void noteRemoval(Removal removal) {
        session.createNativeMutationQuery(FORGET).executeUpdate();
        session.createNativeMutationQuery(NOTE)
                .setParameter("id", removal.id().toString())
                .setParameter("owner", Columns.exact(removal.owner()))
                .executeUpdate();
    }
}
