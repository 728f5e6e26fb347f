package audiototext.adapters.database;

import audiototext.domain.recording.Work;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The {@link Work} that a recording still needs; what is absent is null. */
@Embeddable
record WorkColumns(
        int attempt,
        int tries,

        @Column(name = "due_at") @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
        LocalDateTime dueAt,

        @Column(name = "claimed_until") @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
        LocalDateTime claimedUntil) {

    static WorkColumns of(Work work) {
        return new WorkColumns(
                work.attempt(),
                work.tries(),
                work.dueAt().map(Columns::time).orElse(null),
                work.claimedUntil().map(Columns::time).orElse(null));
    }

    Work toWork() {
        return new Work(
                attempt,
                tries,
                Optional.ofNullable(dueAt).map(Columns::instant),
                Optional.ofNullable(claimedUntil).map(Columns::instant));
    }
}
