package audiototext.bootstrap.embedded.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWithIgnoringCase;

import audiototext.bootstrap.embedded.EmptyDataFolder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmptyDataFolder.class)
class BasicCredentialsTest {
    private static final String PROBLEM = "application/problem+json";

    @Inject
    People people;

    @Test
    void theRightPasswordIsAccepted() throws IOException {
        ask(people.ada(), People.PASSWORD).statusCode(200);
    }

    @Test
    void theRightPasswordIsAcceptedAgainAtTheNextRequest() throws IOException {
        var email = people.ada();
        ask(email, People.PASSWORD);

        ask(email, People.PASSWORD).statusCode(200);
    }

    @Test
    void noSessionBegins() throws IOException {
        var answer = ask(people.ada(), People.PASSWORD);

        assertThat(answer.extract().cookies()).doesNotContainKey("audio-to-text-session");
    }

    @Test
    void aWrongPasswordGetsAChallenge() throws IOException {
        ask(people.ada(), "wrong")
                .statusCode(401)
                .contentType(PROBLEM)
                .header("WWW-Authenticate", startsWithIgnoringCase("Basic realm="));
    }

    @Test
    void anUnknownAddressGetsAChallenge() {
        ask(people.stranger(), People.PASSWORD).statusCode(401).contentType(PROBLEM);
    }

    @Test
    void aRequestWithoutCredentialsGetsAChallenge() {
        given().get("/api/recordings")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWithIgnoringCase("Basic realm="));
    }

    @Test
    void aBrowsersScriptGetsNoChallengeThatOpensAWindow() {
        given().header("Sec-Fetch-Mode", "cors")
                .get("/api/recordings")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", nullValue());
    }

    @Test
    void tooManyWrongPasswordsAreRefusedWithAReason() {
        var email = people.stranger();
        for (int i = 0; i < 10; i++) {
            ask(email, "wrong").statusCode(401);
        }

        ask(email, People.PASSWORD)
                .statusCode(429)
                .contentType(PROBLEM)
                .body("status", equalTo(429))
                .body("detail", containsString("Try again in"));
    }

    private static ValidatableResponse ask(String email, String password) {
        return given().auth()
                .preemptive()
                .basic(email, password)
                .get("/api/recordings")
                .then();
    }
}
