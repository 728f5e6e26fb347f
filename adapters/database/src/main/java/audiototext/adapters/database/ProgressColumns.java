package audiototext.adapters.database;

import audiototext.domain.error.Failure;
import audiototext.domain.recording.AudioContent;
import audiototext.domain.recording.AudioProgress;
import audiototext.domain.recording.AudioProgress.ListeningCopy;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.Progress;
import audiototext.domain.recording.Status;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A recording's {@link Progress}, except the decision about its copy; absent values are null. */
@Embeddable
record ProgressColumns(
        String status,
        @Column(name = "content_bytes") Long contentBytes,
        @Column(name = "content_sha256") String contentSha256,
        @Column(name = "length_nanos") Long lengthNanos,
        @Column(name = "heard_nanos") long heardNanos,
        @Column(name = "heard_language") String language,
        @Embedded FindingsColumns findings,

        @Column(name = "transcribed_at") @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
        LocalDateTime transcribedAt,

        @Column(name = "delivered_at") @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
        LocalDateTime deliveredAt,

        String failure) {

    static ProgressColumns of(Progress progress) {
        return new ProgressColumns(
                progress.status().name(),
                progress.content().map(AudioContent::bytes).orElse(null),
                progress.content().map(AudioContent::sha256).orElse(null),
                progress.length().map(Duration::toNanos).orElse(null),
                progress.transcribed().toNanos(),
                progress.language().map(Language::tag).orElse(null),
                FindingsColumns.of(progress.findings()),
                progress.transcribedAt().map(Columns::time).orElse(null),
                progress.deliveredAt().map(Columns::time).orElse(null),
                progress.failure().map(Failure::toString).orElse(null));
    }

    /** @param copy from its own column */
    Progress toProgress(ListeningCopy copy) {
        return new Progress(
                Status.valueOf(status),
                new AudioProgress(
                        Optional.ofNullable(contentSha256).map(sha256 -> new AudioContent(contentBytes, sha256)),
                        Optional.ofNullable(lengthNanos).map(Duration::ofNanos),
                        Duration.ofNanos(heardNanos),
                        Optional.ofNullable(language).map(Language::new),
                        findings.toFindings(),
                        copy),
                Optional.ofNullable(transcribedAt).map(Columns::instant),
                Optional.ofNullable(deliveredAt).map(Columns::instant),
                Optional.ofNullable(failure).map(Failure::parse));
    }
}
