package audiototext.adapters.database;

import audiototext.domain.user.Preferences;
import audiototext.domain.user.Subject;
import audiototext.domain.user.User;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the table of users. */
@Entity
@Table(name = "users")
class UserRow extends PanacheEntityBase {
    @Id
    byte[] subject;

    @Embedded
    UserColumns person;

    /** Apart from the person: an account deletion has no use for it. */
    @Column(name = "spoken_language")
    String spoken;

    /**
     * Whether the row exists; if so, locks it until the transaction ends. In SQL, because Hibernate writes
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
        var user = person.toUser(subject);
        return spoken == null ? user : user.preferring(user.preferences().or(Preferences.speaking(spoken)));
    }
}
