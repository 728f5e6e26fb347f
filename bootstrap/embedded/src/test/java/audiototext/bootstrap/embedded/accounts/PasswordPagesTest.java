package audiototext.bootstrap.embedded.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import audiototext.bootstrap.embedded.EmptyDataFolder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmptyDataFolder.class)
class PasswordPagesTest {
    private static final String NEW_PASSWORD = "battery horse correct";

    private final Browser browser = new Browser();

    @Inject
    People people;

    private String email;

    @BeforeEach
    void openAccount() throws IOException {
        email = people.member();
    }

    @Test
    void theCodeLeadsToANewPassword() {
        browser.send("/forgot-password", Map.of("email", email))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/reset-password"));
        browser.open("/reset-password").then().body(containsString("value=\"" + email + "\""));
        reset().then().statusCode(303).header("Location", endsWith("/sign-in?reset=true"));

        browser.send("/sign-in", Map.of("email", email, "password", NEW_PASSWORD))
                .then()
                .header("Location", endsWith("/recordings"));
    }

    @Test
    void theOldPasswordNoLongerSignsIn() {
        askAndReset();

        browser.send("/sign-in", Map.of("email", email, "password", People.PASSWORD))
                .then()
                .statusCode(400);
    }

    @Test
    void everySessionHasEnded() {
        var elsewhere = people.signedIn(email);

        askAndReset();

        elsewhere.open("/recordings").then().statusCode(303).header("Location", containsString("/sign-in"));
    }

    @Test
    void apiClientsCannotUseTheOldPasswordEither() {
        given().auth()
                .preemptive()
                .basic(email, People.PASSWORD)
                .get("/api/recordings")
                .then()
                .statusCode(200);

        askAndReset();

        given().auth()
                .preemptive()
                .basic(email, People.PASSWORD)
                .get("/api/recordings")
                .then()
                .statusCode(401);
    }

    @Test
    void anUnacceptableNewPasswordIsRefusedAndTheFormKeepsTheCode() {
        browser.send("/forgot-password", Map.of("email", email));
        var code = people.codeFor(email, "new password");

        browser.send("/reset-password", Map.of("email", email, "code", code, "password", "short"))
                .then()
                .statusCode(400)
                .body(containsString("at least 12 characters"), containsString("value=\"" + code + "\""));
    }

    @Test
    void aFormWithoutThePagesTokenIsRefused() throws IOException {
        browser.forge("/forgot-password", Map.of("email", email)).then().statusCode(400);

        assertThat(people.emailsTo(email))
                .noneMatch(message -> message.subject().contains("new password"));
    }

    private void askAndReset() {
        browser.send("/forgot-password", Map.of("email", email));
        reset();
    }

    private Response reset() {
        var code = people.codeFor(email, "new password");
        return browser.send("/reset-password", Map.of("email", email, "code", code, "password", NEW_PASSWORD));
    }
}
