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
    @Id
    @Column(name = "recording_id")
    String recordingId;

    long version;

    boolean corrected;

    @Column(length = Length.LONG32)
    String text;

    static TranscriptRevisionRow of(RecordingId id, TranscriptRevision revision) {
        var row = new TranscriptRevisionRow();
        row.recordingId = id.toString();
        row.version = revision.version();
        row.corrected = revision.corrected();
        row.text = revision.text();
        return row;
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
