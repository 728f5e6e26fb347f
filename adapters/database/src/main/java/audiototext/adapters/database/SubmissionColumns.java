package audiototext.adapters.database;

import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.AudioKey;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.RecordingName;
import audiototext.domain.recording.Submission;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A {@link Submission} without the recording's id. */
@Embeddable
record SubmissionColumns(
        byte[] owner,
        @Column(name = "user_name") String userName,
        String name,
        @Column(name = "chosen_language") String language,
        String format,
        @Column(name = "file_name") String fileName,

        @Column(name = "submitted_at") @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
        LocalDateTime submittedAt) {

    static SubmissionColumns of(Submission submission) {
        return new SubmissionColumns(
                Columns.exact(submission.owner()),
                submission.key().userName(),
                submission.name().value(),
                submission.language().tag(),
                submission.key().format().extension(),
                submission.key().fileName(),
                Columns.time(submission.submittedAt()));
    }

    Submission toSubmission(RecordingId id) {
        return new Submission(
                id,
                Columns.subject(owner),
                new RecordingName(name),
                new Language(language),
                key(id),
                Columns.instant(submittedAt));
    }

    private AudioKey key(RecordingId id) {
        var audioFormat = AudioFormat.ofExtension(format).orElseThrow();
        return fileName == null
                ? new AudioKey(userName, submittedAt.toLocalDate(), id, audioFormat)
                : new AudioKey(userName, submittedAt.toLocalDate(), id, audioFormat, fileName);
    }
}
