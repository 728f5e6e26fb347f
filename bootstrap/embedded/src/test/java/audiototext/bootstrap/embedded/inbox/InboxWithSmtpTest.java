package audiototext.bootstrap.embedded.inbox;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With an SMTP server set, mail goes out and there is no inbox. */
@QuarkusTest
@TestProfile(InboxWithSmtpTest.Smtp.class)
class InboxWithSmtpTest {

    public static class Smtp implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.mailer.host", "localhost");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/inbox", "/inbox/x", "/inbox/x/html", "/inbox/x/attachments/0"})
    void thereIsNoInbox(String address) {
        given().get(address).then().statusCode(404);
        given().accept("application/json").get(address).then().statusCode(404);
    }
}
