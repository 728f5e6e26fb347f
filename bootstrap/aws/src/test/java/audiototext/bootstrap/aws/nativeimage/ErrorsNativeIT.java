package audiototext.bootstrap.aws.nativeimage;

import static audiototext.bootstrap.aws.Cognito.idToken;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import audiototext.adapters.web.testing.SilentWav;
import audiototext.bootstrap.aws.Browser;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the executable answers bad requests: a class missing from it would show as a server error. */
@QuarkusIntegrationTest
@TestProfile(NativeOnStandIns.class)
class ErrorsNativeIT {
    private Browser browser;

    /** Not earlier, because the executable starts between the test's constructor and here. */
    @BeforeEach
    void signIn() {
        browser = Browser.signedIn(idToken(UUID.randomUUID().toString()));
    }

    static void isProblem(ValidatableResponse answer, int status) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("title", not(blankOrNullString()));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/recordings?before=rubbish, 400",
        "/api/recordings?limit=-1, 400",
        "/api/recordings/no-uuid, 400",
        "/api/recordings/00000000-0000-4000-8000-00000000000a, 404",
        "/api/recordings/00000000-0000-4000-8000-00000000000a/transcript, 404",
        "/api/nothing, 404"
    })
    void anInvalidOrUnknownAddressGivesAProblem(String path, int status) {
        isProblem(browser.request().accept("application/json").get(path).then(), status);
    }

    @Test
    void anotherUsersRecordingIsNotFound() {
        var path = browser.submitted(SilentWav.ofSeconds(1));
        var another = Browser.signedIn(idToken(UUID.randomUUID().toString()));

        isProblem(another.request().get(path).then(), 404);
        isProblem(another.request().delete(path).then(), 404);
    }

    @Test
    void withoutASignInTheApiIsRefused() {
        isProblem(given().redirects().follow(false).get("/api/recordings").then(), 401);
    }

    @Test
    void theSameAudioAgainIsTheSameRecordingAndOtherAudioIsAConflict() {
        var path = browser.submitted(SilentWav.ofSeconds(1));
        var again = browser.request().contentType("audio/wav");

        again.body(SilentWav.ofSeconds(1)).put(path).then().statusCode(200);
        isProblem(again.body(SilentWav.ofSeconds(2)).put(path).then(), 409);
        isProblem(browser.request().noContentType().post(path + "/retry").then(), 409);
    }

    @Test
    void aRangeOutsideTheAudioIsRefused() {
        var path = browser.submitted(SilentWav.ofSeconds(1));

        browser.request()
                .header("Range", "bytes=999999999-")
                .get(path + "/audio")
                .then()
                .statusCode(416);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        browser.request()
                .multiPart("audio", "a.wav", SilentWav.ofSeconds(1), "audio/wav")
                .post("/recordings")
                .then()
                .statusCode(400);
    }

    @Test
    void operatorsSeeHealthMetricsAndTheApiDescription() {
        given().get("/q/health/ready").then().statusCode(200).body("checks.name", hasItems("bucket"));
        given().get("/q/health/live").then().statusCode(200);
        assertThat(given().get("/q/metrics").asString()).contains("recordings_submitted_total");
        given().get("/q/openapi").then().statusCode(200).body(containsString("/api/recordings"));
    }

    @Test
    void everyAnswerForbidsWhatItDoesNotNeed() {
        given().get("/")
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("style-src 'sha256-"));
    }
}
