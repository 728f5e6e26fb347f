package audiototext.bootstrap.embedded.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import audiototext.bootstrap.embedded.Clip;
import audiototext.bootstrap.embedded.Person;
import audiototext.bootstrap.embedded.Residents;
import audiototext.domain.port.Transcription;
import audiototext.domain.recording.Language;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Transcribing a delivered recording again, by page and API. */
@QuarkusTest
class TranscribedAgainTest {
    @Inject
    Residents residents;

    @Inject
    Transcription transcription;

    private Person ann;
    private String path;
    private String english;
    private String firstDelivery;

    @BeforeEach
    void deliver() {
        ann = residents.ann();
        path = ann.submitted(Clip.wav(), "a call");
        firstDelivery = ann.awaited(path, "DELIVERED").path("deliveredAt");
        english = new Language("en")
                .among(transcription.languages())
                .orElseThrow()
                .tag();
    }

    @Test
    void theNewTranscriptIsDeliveredInItsLanguage() {
        again("?language=" + english)
                .statusCode(202)
                .body("status", equalTo("TRANSCRIBING"))
                .body("chosenLanguage", equalTo(english));

        awaitSecondDelivery();
        ann.client().get(path).then().body("language", equalTo(english));
    }

    @Test
    void correctionsAreNotReplacedUnlessTheClientSaysSo() {
        correct();

        again("?language=" + english)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("replaceCorrections=true"));
        again("?language=" + english + "&replaceCorrections=true").statusCode(202);

        awaitSecondDelivery();
        ann.client().get(path + "/transcript").then().body("text", not(containsString("corrected")));
    }

    @Test
    void thePageAsksBeforeItReplacesCorrections() {
        correct();

        form().post(page())
                .then()
                .statusCode(200)
                .body(containsString("Replace your corrections?"), containsString("value=\"" + english + "\""));
        ann.client().get(path).then().body("status", equalTo("DELIVERED"));

        form().formParam("confirmed", "true")
                .post(page())
                .then()
                .statusCode(303)
                .header("Location", endsWith(path.replace("/api", "")));
        awaitSecondDelivery();
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        ann.browser().formParam("language", english).post(page()).then().statusCode(400);

        ann.client().get(path).then().body("status", equalTo("DELIVERED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"language=", "language=tlh", "language=en_US", "replaceCorrections=", "replaceCorrections=yes"})
    void aMalformedParameterOrAnUnknownLanguageIsRefused(String query) {
        again("?" + query).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void anotherUsersRecordingIsNotFound() {
        residents
                .ben()
                .client()
                .noContentType()
                .post(path + "/transcribe")
                .then()
                .statusCode(404);
    }

    private ValidatableResponse again(String query) {
        return ann.client().noContentType().post(path + "/transcribe" + query).then();
    }

    private void correct() {
        ann.client()
                .contentType("text/plain")
                .body("A corrected text.")
                .put(path + "/transcript")
                .then()
                .statusCode(204);
    }

    private String page() {
        return path.replace("/api", "") + "/transcribe";
    }

    private RequestSpecification form() {
        var token = Person.Token.on(ann.browser().get("/recordings"));
        return token.with(ann.browser()).formParam("language", english);
    }

    private void awaitSecondDelivery() {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            var recording = ann.client().get(path).jsonPath();
            assertThat(recording.getString("status")).isEqualTo("DELIVERED");
            assertThat(recording.getString("transcribedAt")).isGreaterThan(firstDelivery);
        });
    }
}
