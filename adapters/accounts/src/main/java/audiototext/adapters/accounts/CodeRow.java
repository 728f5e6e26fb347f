package audiototext.adapters.accounts;

import audiototext.domain.user.EmailAddress;
import audiototext.domain.user.Preferences;
import audiototext.domain.user.TimeZones;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * The newest code for an address and a purpose. The row stays after the code was used, without its hashes, so that the
 * wait before the next code is the same whether it was used or not.
 */
@Entity
@Table(name = "account_codes")
@IdClass(CodeRow.Key.class)
class CodeRow extends PanacheEntityBase {
    static final Duration VALID = Duration.ofMinutes(15);
    static final Duration PAUSE = Duration.ofSeconds(60);
    static final int TRIES = 5;

    @Id
    String email;

    @Id
    @Enumerated(EnumType.STRING)
    Purpose purpose;

    @Column(name = "code_hash")
    String codeHash;

    /** The password of a registration that waits for its code, hashed. */
    @Column(name = "password_hash")
    String passwordHash;

    /** Of the person who registers, for the account. */
    @Column(name = "reads_language")
    String readsLanguage;

    @Column(name = "time_zone")
    String timeZone;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "tries_left")
    int triesLeft;

    protected CodeRow() {}

    CodeRow(EmailAddress email, Purpose purpose, String codeHash, Optional<String> passwordHash, Instant askedAt) {
        this.email = email.value();
        this.purpose = purpose;
        this.codeHash = codeHash;
        this.passwordHash = passwordHash.orElse(null);
        this.askedAt = askedAt;
        this.triesLeft = TRIES;
    }

    CodeRow preferring(Preferences preferences) {
        readsLanguage = preferences.language().map(Locale::toLanguageTag).orElse(null);
        timeZone = preferences.zone().map(ZoneId::getId).orElse(null);
        return this;
    }

    Preferences preferences() {
        return new Preferences(
                Optional.ofNullable(readsLanguage).map(Locale::forLanguageTag),
                Optional.ofNullable(timeZone).flatMap(TimeZones::named));
    }

    static Optional<CodeRow> of(EmailAddress email, Purpose purpose) {
        return findByIdOptional(new Key(email.value(), purpose));
    }

    /** Replaces the earlier code, if that one is old enough. */
    boolean replace() {
        return update(
                        "codeHash = ?1, passwordHash = coalesce(?2, passwordHash), askedAt = ?3, triesLeft = ?4,"
                                + " readsLanguage = coalesce(?8, readsLanguage), timeZone = coalesce(?9, timeZone)"
                                + " where email = ?5 and purpose = ?6 and askedAt <= ?7",
                        codeHash,
                        passwordHash,
                        askedAt,
                        triesLeft,
                        email,
                        purpose,
                        askedAt.minus(PAUSE),
                        readsLanguage,
                        timeZone)
                == 1;
    }

    /** Adds it if there is none for its address and purpose. */
    boolean add() {
        return getEntityManager()
                        .createNativeQuery("insert ignore into account_codes"
                                + " (email, purpose, code_hash, password_hash, asked_at, tries_left,"
                                + " reads_language, time_zone)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                        .setParameter(1, email)
                        .setParameter(2, purpose.name())
                        .setParameter(3, codeHash)
                        .setParameter(4, passwordHash)
                        .setParameter(5, askedAt)
                        .setParameter(6, triesLeft)
                        .setParameter(7, readsLanguage)
                        .setParameter(8, timeZone)
                        .executeUpdate()
                == 1;
    }

    static boolean takeTry(EmailAddress email, Purpose purpose, Instant now) {
        return update(
                        "triesLeft = triesLeft - 1 where email = ?1 and purpose = ?2 and triesLeft > 0 and askedAt > ?3",
                        email.value(),
                        purpose,
                        now.minus(VALID))
                == 1;
    }

    /** Uses it up; false if a newer code has replaced it, or it was already used. */
    static boolean use(EmailAddress email, Purpose purpose, String codeHash) {
        return update(
                        "codeHash = null, passwordHash = null, triesLeft = 0"
                                + " where email = ?1 and purpose = ?2 and codeHash = ?3",
                        email.value(),
                        purpose,
                        codeHash)
                == 1;
    }

    enum Purpose {
        REGISTRATION,
        PASSWORD_RESET
    }

    record Key(String email, Purpose purpose) {}
}
