package audiototext.adapters.database;

import audiototext.domain.recording.Schedule;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The {@link Schedule} that a recording still needs; absent values are null. */
@Embeddable
record ScheduleColumns(
        int attempt,
        int tries,

        @Column(name = "due_at") @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
        LocalDateTime dueAt,

        @Column(name = "claimed_until") @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
        LocalDateTime claimedUntil) {

    static ScheduleColumns of(Schedule work) {
        return new ScheduleColumns(
                work.attempt(),
                work.tries(),
                work.dueAt().map(Columns::time).orElse(null),
                work.claimedUntil().map(Columns::time).orElse(null));
    }

    Schedule toWork() {
        return new Schedule(
                attempt,
                tries,
                Optional.ofNullable(dueAt).map(Columns::instant),
                Optional.ofNullable(claimedUntil).map(Columns::instant));
    }
}
