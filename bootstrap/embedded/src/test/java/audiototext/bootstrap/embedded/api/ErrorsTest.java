package audiototext.bootstrap.embedded.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import audiototext.bootstrap.embedded.Residents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors: problems for API clients, pages for people, and no internals in either. */
@QuarkusTest
class ErrorsTest {
    @Inject
    Residents residents;

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/nothing", "/api/recordings/x/y/z"})
    void anUnknownAddressOfTheApiGivesAProblem(String path) {
        problem(given().get(path).then(), 404);
        problem(residents.ann().browser().get(path).then(), 404);
    }

    @Test
    void anUnsupportedMethodGivesAProblem() {
        var answer = residents.ann().browser().noContentType().post("/api/recordings");
        problem(answer.then(), 405).body("detail", containsString("/q/openapi"));
    }

    @Test
    void anUnsupportedTypeGivesAProblem() {
        problem(
                residents
                        .ann()
                        .browser()
                        .accept("image/png")
                        .get("/api/recordings")
                        .then(),
                406);
    }

    @Test
    void aFormSentToTheApiGivesAProblem() {
        var answer = residents.ann().client().formParam("a", "b").post("/api/recordings/x/retry");
        problem(answer.then(), 415).body("detail", containsString("takes no forms"));
    }

    @Test
    void anInternalErrorGivesAProblemWithoutInternals() {
        problem(given().get("/api/broken").then(), 500)
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")))
                .body(not(containsString("audiototext")));
    }

    @Test
    void aTemporaryFailureGivesAProblemThatSaysSo() {
        problem(given().get("/api/broken/outside").then(), 503).body("detail", containsString("try again"));
    }

    @Test
    void evenAnErrorOfTheVirtualMachineGivesAProblem() {
        problem(given().get("/api/broken/machine").then(), 500);
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .header("Content-Security-Policy", notNullValue())
                .body("type", equalTo("about:blank"))
                .body("title", notNullValue())
                .body("status", equalTo(status))
                .body("detail", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nothing", "/recording", "/js/nothing.js", "/q/nothing", "/nothing?x=<script>alert(1)</script>"
            })
    void anUnknownAddressGivesAPage(String path) {
        page(given().accept("text/html").get(path).then(), 404);
        page(residents.ann().browser().accept("text/html").get(path).then(), 404);
    }

    @Test
    void anotherUsersRecordingAndAnUnknownOneGiveTheSamePage() {
        page(residents.ann().browser().get("/recordings/not-an-id").then(), 404);
        page(
                residents
                        .ann()
                        .browser()
                        .get("/recordings/123e4567-e89b-42d3-a456-426614174000")
                        .then(),
                404);
    }

    @Test
    void anInternalErrorGivesAPageWithoutInternals() {
        page(given().get("/broken").then(), 500)
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    @Test
    void withoutASessionPagesLeadToTheSignInPage() {
        given().redirects()
                .follow(false)
                .get("/recordings")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in?next=%2Frecordings"));
    }

    private static ValidatableResponse page(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .contentType(containsString("text/html"))
                .header("Content-Security-Policy", notNullValue())
                .body(containsString("<h1>"))
                .body(not(containsString("<script>")));
    }
}
