package audiototext.adapters.database;

import audiototext.domain.recording.RecordingId;
import audiototext.domain.transcript.TranscriptRevision;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.Length;

/** A row of the table {@code wordings}; it is deleted with its recording's row. */
@Entity
@Table(name = "wordings")
class TranscriptRevisionRow extends PanacheEntityBase {
    /**
     * One statement that inserts first: an update of a row that is not there locks the gap around it, in which no other
     * transaction can insert, so that two of them would wait for each other.
     */
    private static final String KEEP = """
            INSERT INTO wordings (recording_id, version, corrected, text)
            VALUES (:id, :version, :corrected, :text)
            ON DUPLICATE KEY UPDATE text = CASE WHEN version = VALUES(version) THEN VALUES(text) ELSE text END
            """;

    @Id
    @Column(name = "recording_id")
    String recordingId;

    long version;

    boolean corrected;

    @Column(length = Length.LONG32)
    String text;

    /** Inserts the revision, or puts its text in place of that of the same version. */
    static void keep(RecordingId id, TranscriptRevision revision) {
        getEntityManager()
                .createNativeQuery(KEEP)
                .setParameter("id", id.toString())
                .setParameter("version", revision.version())
                .setParameter("corrected", revision.corrected())
                .setParameter("text", revision.text())
                .executeUpdate();
    }

    TranscriptRevision toRevision() {
        return new TranscriptRevision(version, corrected, text);
    }

    /** False if the stored version is not the one to replace. */
    static boolean replace(RecordingId id, long replaced, TranscriptRevision revision) {
        int rows = update(
                "version = ?1, corrected = ?2, text = ?3 where recordingId = ?4 and version = ?5",
                revision.version(),
                revision.corrected(),
                revision.text(),
                id.toString(),
                replaced);
        return rows == 1;
    }
}
