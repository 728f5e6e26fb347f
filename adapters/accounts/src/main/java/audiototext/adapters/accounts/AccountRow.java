package audiototext.adapters.accounts;

import audiototext.domain.user.EmailAddress;
import audiototext.domain.user.Subject;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An account. Its address is confirmed: a registration has no row here before that. */
@Entity
@Table(name = "accounts")
class AccountRow extends PanacheEntityBase {
    @Id
    String subject;

    String email;

    @Column(name = "password_hash")
    String passwordHash;

    @Column(name = "session_version")
    int sessionVersion;

    @Column(name = "confirmed_at")
    Instant confirmedAt;

    protected AccountRow() {}

    AccountRow(EmailAddress email, String passwordHash, Instant confirmedAt) {
        this.subject = UUID.randomUUID().toString();
        this.email = email.value();
        this.passwordHash = passwordHash;
        this.sessionVersion = 1;
        this.confirmedAt = confirmedAt;
    }

    static Optional<AccountRow> of(EmailAddress email) {
        return find("email", email.value()).firstResultOptional();
    }

    static boolean changePassword(EmailAddress email, String hash) {
        return update("passwordHash = ?1, sessionVersion = sessionVersion + 1 where email = ?2", hash, email.value())
                == 1;
    }

    String passwordHash() {
        return passwordHash;
    }

    Account account() {
        return new Account(new Subject(subject), new EmailAddress(email), sessionVersion);
    }
}
