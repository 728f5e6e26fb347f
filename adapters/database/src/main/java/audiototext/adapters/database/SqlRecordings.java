package audiototext.adapters.database;

import audiototext.adapters.database.transaction.InOwnTransaction;
import audiototext.adapters.database.transaction.OwnTransaction;
import audiototext.domain.port.Recordings;
import audiototext.domain.recording.AudioProgress.ListeningCopy;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingFilter;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.RecordingName;
import audiototext.domain.recording.Status;
import audiototext.domain.transcript.TranscriptRevision;
import audiototext.domain.user.Subject;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

/**
 * Recordings in a MySQL-compatible database. Each call is its own transaction, so that {@link #change} sees what others
 * have committed meanwhile. Errors of the database are thrown as persistence exceptions.
 */
@ApplicationScoped
@Typed(SqlRecordings.class)
public class SqlRecordings implements Recordings {
    private static final String FIRST_TRIES_LAST =
            " order by case when progress.status = ?2 and progress.transcribedAt is null and work.tries = 0 then 1 else 0 end,"
                    + " work.dueAt";

    /** A bound even for the first page, so that H2 enters its index behind the rows that are not transcribed. */
    private static final String LATEST_WITHOUT_COPY =
            "copy = ?1 and progress.transcribedAt <= ?2 and (progress.transcribedAt < ?2 or id < ?3)"
                    + " order by copy, progress.transcribedAt desc, id desc";

    private static final LocalDateTime END_OF_TIME = LocalDateTime.of(9999, 1, 1, 0, 0);

    private final TextSearch search;

    SqlRecordings(@ConfigProperty(name = "quarkus.datasource.db-kind") String databaseKind) {
        this.search = TextSearch.on(databaseKind);
    }

    @Override
    public boolean add(Recording recording) {
        return added(() -> persisted(recording));
    }

    /** Locks the owner's row until the recording is stored. */
    @Override
    public boolean adopt(Recording recording) {
        return added(() -> UserRow.isLocked(recording.owner()) && persisted(recording));
    }

    private static boolean persisted(Recording recording) {
        RecordingRow.of(recording).persistAndFlush();
        return true;
    }

    private static boolean added(Callable<Boolean> insert) {
        try {
            return OwnTransaction.call(insert);
        } catch (ConstraintViolationException e) {
            // Only the id is unique. Asking beforehand would leave a gap for a faster process.
            if (e.getKind() == ConstraintKind.UNIQUE) {
                return false;
            }
            throw e;
        }
    }

    @Override
    @InOwnTransaction
    public Optional<Recording> find(RecordingId id) {
        return RecordingRow.<RecordingRow>findByIdOptional(id.toString()).map(RecordingRow::toRecording);
    }

    @Override
    @InOwnTransaction
    public boolean replace(Recording changed) {
        int rows = RecordingRow.update(
                "progress = ?1, work = ?2, submission.language = ?3, version = version + 1 where id = ?4 and version = ?5",
                ProgressColumns.of(changed.progress()),
                ScheduleColumns.of(changed.work()),
                changed.submission().language().tag(),
                changed.id().toString(),
                changed.version());
        return rows == 1;
    }

    @Override
    @InOwnTransaction
    public boolean rename(RecordingId id, RecordingName name) {
        return RecordingRow.update("submission.name = ?1 where id = ?2", name.value(), id.toString()) == 1;
    }

    @Override
    @InOwnTransaction
    public boolean decideCopy(RecordingId id, ListeningCopy decided) {
        return RecordingRow.update("copy = ?1 where id = ?2", decided.name(), id.toString()) == 1;
    }

    @Override
    @InOwnTransaction
    public boolean remove(RecordingId id) {
        return RecordingRow.delete("id", id.toString()) == 1;
    }

    @Override
    @InOwnTransaction
    public List<Recording> newest(Subject owner, RecordingFilter filter, Optional<Cursor> before, int limit) {
        var query = new ListQuery(owner);
        before.ifPresent(query::behind);
        query.select(filter, search);
        return first(limit, query.rows());
    }

    @Override
    @InOwnTransaction
    public List<Recording> newer(Subject owner, RecordingFilter filter, Cursor after, int limit) {
        var query = new ListQuery(owner);
        query.inFrontOf(after);
        query.select(filter, search);
        return first(limit, query.rows());
    }

    @Override
    @InOwnTransaction
    public List<Recording> due(Instant now, int limit) {
        return first(
                limit,
                RecordingRow.find(
                        "work.dueAt <= ?1" + FIRST_TRIES_LAST, Columns.time(now), Status.TRANSCRIBING.name()));
    }

    @Override
    @InOwnTransaction
    public List<Recording> awaitingCopy(Optional<Recording> after, int limit) {
        var last = after.flatMap(recording -> recording.progress().transcribedAt());
        return first(
                limit,
                RecordingRow.find(
                        LATEST_WITHOUT_COPY,
                        ListeningCopy.UNKNOWN.name(),
                        last.map(Columns::time).orElse(END_OF_TIME),
                        after.map(recording -> recording.id().toString()).orElse("")));
    }

    @Override
    @InOwnTransaction
    public long awaitingTranscript() {
        return RecordingRow.count(
                "progress.status = ?1 and progress.transcribedAt is null", Status.TRANSCRIBING.name());
    }

    @Override
    public void keepOriginal(RecordingId id, String text) {
        try {
            OwnTransaction.run(() -> TranscriptRevisionRow.keep(id, TranscriptRevision.original(text)));
        } catch (ConstraintViolationException e) {
            // The recording is gone.
            if (e.getKind() != ConstraintKind.FOREIGN_KEY) {
                throw e;
            }
        }
    }

    @Override
    @InOwnTransaction
    public Optional<TranscriptRevision> revision(RecordingId id) {
        return TranscriptRevisionRow.<TranscriptRevisionRow>findByIdOptional(id.toString())
                .map(TranscriptRevisionRow::toRevision);
    }

    @Override
    @InOwnTransaction
    public boolean saveRevision(RecordingId id, TranscriptRevision changed) {
        return TranscriptRevisionRow.replace(id, changed.version() - 1, changed);
    }

    private static List<Recording> first(int limit, PanacheQuery<RecordingRow> rows) {
        return rows.range(0, limit - 1).stream().map(RecordingRow::toRecording).toList();
    }
}
