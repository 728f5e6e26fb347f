package audiototext.adapters.database;

import audiototext.domain.user.EmailAddress;
import audiototext.domain.user.User;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What two tables store about a person, beside the subject. */
@Embeddable
record UserColumns(
        @Column(name = "user_name") String userName,

        String email,

        @Column(name = "last_sign_in") @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
        LocalDateTime lastSignIn,

        @Column(name = "reads_language") String readsLanguage) {

    static UserColumns of(User user) {
        return new UserColumns(
                user.userName(),
                user.email().value(),
                Columns.time(user.lastSignIn()),
                user.reads().map(Locale::toLanguageTag).orElse(null));
    }

    User toUser(byte[] subject) {
        return new User(Columns.subject(subject), userName, new EmailAddress(email), Columns.instant(lastSignIn))
                .reading(Optional.ofNullable(readsLanguage).map(Locale::forLanguageTag));
    }
}
