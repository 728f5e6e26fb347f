package audiototext.bootstrap.embedded;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Unremovable;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Gives people accounts. One account, which no test uses, is registered as people do it: with the forms and the code in
 * the email. The others copy its password hash, because bcrypt is slow.
 */
@ApplicationScoped
@Unremovable
class Newcomers {
    private static final String SOMEONE = "someone@example.org";

    private static final String SHARING_A_HASH = """
            insert into accounts (subject, email, password_hash, session_version, confirmed_at)
            select ?, ?, password_hash, 1, confirmed_at from accounts where email = ?""";

    private final DataSource database;
    private boolean someoneIsRegistered;

    Newcomers(DataSource database) {
        this.database = database;
    }

    /** The address of a new person with a confirmed account. */
    synchronized String next() {
        if (!someoneIsRegistered) {
            register();
            someoneIsRegistered = true;
        }
        var email = "ann-" + UUID.randomUUID() + "@example.org";
        share(email);
        return email;
    }

    private static void register() {
        submit("/register", Map.of("email", SOMEONE, "password", Person.PASSWORD));
        submit("/confirm", Map.of("email", SOMEONE, "code", Person.code(SOMEONE)));
    }

    private void share(String email) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(SHARING_A_HASH)) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setString(2, email);
            insert.setString(3, SOMEONE);
            assertThat(insert.executeUpdate()).isOne();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The answer to a form that was accepted. */
    static Response submit(String page, Map<String, String> fields) {
        var token = Person.Token.on(given().get(page));
        var answer =
                token.with(given().redirects().follow(false).formParams(fields)).post(page);
        answer.then().statusCode(303);
        return answer;
    }
}
