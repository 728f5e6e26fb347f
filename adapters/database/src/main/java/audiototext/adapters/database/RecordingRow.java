package audiototext.adapters.database;

import audiototext.domain.recording.AudioProgress.ListeningCopy;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of the table of recordings. The id is canonical text, so that it sorts like the list of recordings. */
@Entity
@Table(name = "recordings")
class RecordingRow extends PanacheEntityBase {
    @Id
    String id;

    /** Not a JPA version: {@link SqlRecordings#replace} compares and raises it in one statement. */
    long version;

    @Embedded
    SubmissionColumns submission;

    @Embedded
    ProgressColumns progress;

    @Embedded
    ScheduleColumns work;

    /** Apart from the progress: {@link SqlRecordings#replace} leaves it as it is, like the name. */
    @Column(name = "listening_copy")
    String copy;

    static RecordingRow of(Recording recording) {
        var row = new RecordingRow();
        row.id = recording.id().toString();
        row.version = recording.version();
        row.submission = SubmissionColumns.of(recording.submission());
        row.progress = ProgressColumns.of(recording.progress());
        row.work = ScheduleColumns.of(recording.work());
        row.copy = recording.progress().copy().name();
        return row;
    }

    Recording toRecording() {
        var recordingId = new RecordingId(UUID.fromString(id));
        var known = progress.toProgress(ListeningCopy.valueOf(copy));
        return new Recording(submission.toSubmission(recordingId), known, work.toWork(), version);
    }
}
