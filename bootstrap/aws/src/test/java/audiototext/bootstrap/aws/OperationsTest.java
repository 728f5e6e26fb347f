package audiototext.bootstrap.aws;

import static audiototext.bootstrap.aws.Cognito.idToken;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import audiototext.adapters.web.testing.SilentWav;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What operators look at, and reading audio from S3. */
@QuarkusTest
@TestProfile(OnStandIns.class)
class OperationsTest {
    @Inject
    Flyway flyway;

    @Test
    void itIsReadyWhenBucketAndDatabaseAre() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItems("bucket", "Database connections health check"));
        given().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void theMetricsExistFromTheStart() {
        assertThat(given().get("/q/metrics").asString())
                .contains("recordings_submitted_total", "recordings_watchers", "recordings_awaiting_transcript");
    }

    @Test
    void theTablesAreMigratedAndASecondStartHasNothingToDo() {
        assertThat(flyway.migrate().migrationsExecuted).isZero();
    }

    @Test
    void theApisDescriptionNamesTheWaysToSignInHere() {
        given().get("/q/openapi?format=json")
                .then()
                .body("components.securitySchemes.keySet()", containsInAnyOrder("bearer", "session"))
                .body("components.securitySchemes.session.name", equalTo("q_session"))
                .body("security*.keySet().flatten()", containsInAnyOrder("bearer", "session"));
    }

    @Test
    void aPartOfTheAudioIsStreamed() {
        var browser = Browser.signedIn(idToken("ada"));
        var wav = SilentWav.ofSeconds(1);
        var path = browser.submitted(wav);

        var part = browser.request().header("Range", "bytes=0-43").get(path + "/audio");

        part.then().statusCode(206).header("Content-Range", equalTo("bytes 0-43/" + wav.length));
        assertThat(part.asByteArray()).isEqualTo(Arrays.copyOf(wav, 44));
    }

    @Test
    void anotherUsersRecordingIsNotFound() {
        var path = Browser.signedIn(idToken("ada")).submitted(SilentWav.ofSeconds(1));

        Browser.signedIn(idToken("bob")).get(path).then().statusCode(404);
    }

    @Test
    void everyAnswerForbidsWhatItDoesNotNeed() {
        given().get("/")
                .then()
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("X-Frame-Options", equalTo("DENY"));
    }
}
