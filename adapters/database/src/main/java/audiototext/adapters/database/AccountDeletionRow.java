package audiototext.adapters.database;

import audiototext.domain.user.AccountDeletion;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of the table of account deletions; the name of the table is older. */
@Entity
@Table(name = "departures")
class AccountDeletionRow extends PanacheEntityBase {
    @Id
    byte[] subject;

    @Column(name = "asked_at")
    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    LocalDateTime askedAt;

    int tries;

    @Column(name = "due_at")
    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    LocalDateTime dueAt;

    @Embedded
    UserColumns person;

    AccountDeletion toDeletion() {
        return new AccountDeletion(person.toUser(subject), Columns.instant(askedAt), tries);
    }
}
