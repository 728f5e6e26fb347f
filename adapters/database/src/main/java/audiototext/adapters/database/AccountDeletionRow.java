package audiototext.adapters.database;

import audiototext.domain.user.AccountDeletion;
import audiototext.domain.user.EmailAddress;
import audiototext.domain.user.User;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of the table of departures. */
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

    @Column(name = "user_name")
    String userName;

    String email;

    @Column(name = "last_sign_in")
    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    LocalDateTime lastSignIn;

    @Column(name = "reads_language")
    String readsLanguage;

    static AccountDeletionRow of(AccountDeletion deletion) {
        var row = new AccountDeletionRow();
        var user = deletion.user();
        row.subject = Columns.exact(user.subject());
        row.askedAt = Columns.time(deletion.askedAt());
        row.tries = deletion.tries();
        row.dueAt = row.askedAt;
        row.userName = user.userName();
        row.email = user.email().value();
        row.lastSignIn = Columns.time(user.lastSignIn());
        row.readsLanguage = user.reads().map(Locale::toLanguageTag).orElse(null);
        return row;
    }

    AccountDeletion toDeletion() {
        var user = new User(Columns.subject(subject), userName, new EmailAddress(email), Columns.instant(lastSignIn));
        return new AccountDeletion(
                user.reading(Optional.ofNullable(readsLanguage).map(Locale::forLanguageTag)),
                Columns.instant(askedAt),
                tries);
    }
}
