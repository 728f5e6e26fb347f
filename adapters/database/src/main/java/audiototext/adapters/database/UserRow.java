package audiototext.adapters.database;

import audiototext.domain.user.EmailAddress;
import audiototext.domain.user.Subject;
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

/** A row of the table of users. */
@Entity
@Table(name = "users")
class UserRow extends PanacheEntityBase {
    @Id
    byte[] subject;

    @Column(name = "user_name")
    String userName;

    String email;

    @Column(name = "last_sign_in")
    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    LocalDateTime lastSignIn;

    @Column(name = "reads_language")
    String readsLanguage;

    /**
     * Whether the row is there, and stays as it is until the transaction ends. In SQL, because Hibernate writes
     * {@code FOR UPDATE OF}, which MariaDB does not know.
     */
    static boolean isLocked(Subject subject) {
        return !getEntityManager()
                .createNativeQuery("SELECT subject FROM users WHERE subject = :subject FOR UPDATE")
                .setParameter("subject", Columns.exact(subject))
                .getResultList()
                .isEmpty();
    }

    User toUser() {
        return new User(Columns.subject(subject), userName, new EmailAddress(email), Columns.instant(lastSignIn))
                .reading(Optional.ofNullable(readsLanguage).map(Locale::forLanguageTag));
    }
}
