package audiototext.adapters.database;

import audiototext.domain.user.EmailAddress;
import audiototext.domain.user.User;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What two tables store about a person, beside the subject. */
@Embeddable
record UserColumns(
        @Column(name = "user_name") String userName,

        String email,

        @Column(name = "last_sign_in") @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
        LocalDateTime lastSignIn,

        @Column(name = "reads_language") String readsLanguage,

        @Column(name = "time_zone") String timeZone) {

    static UserColumns of(User user) {
        return new UserColumns(
                user.userName(),
                user.email().value(),
                Columns.time(user.lastSignIn()),
                Columns.language(user.preferences()),
                Columns.zone(user.preferences()));
    }

    User toUser(byte[] subject) {
        return new User(Columns.subject(subject), userName, new EmailAddress(email), Columns.instant(lastSignIn))
                .preferring(Columns.preferences(readsLanguage, timeZone));
    }
}
