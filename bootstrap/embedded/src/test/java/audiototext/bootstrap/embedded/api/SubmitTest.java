package audiototext.bootstrap.embedded.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import audiototext.adapters.web.testing.SilentWav;
import audiototext.bootstrap.embedded.Clip;
import audiototext.bootstrap.embedded.Person;
import audiototext.bootstrap.embedded.Residents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code PUT /api/recordings/{id}}: what is accepted, and what is refused with which message. */
@QuarkusTest
class SubmitTest {
    private final String path = "/api/recordings/" + UUID.randomUUID();
    private Person ann;

    @Inject
    Residents residents;

    @BeforeEach
    void ann() {
        ann = residents.ann();
    }

    @Test
    void aNewRecordingIsCreatedAtItsAddress() {
        put(ann.client(), Clip.wav())
                .statusCode(201)
                .header("Location", endsWith(path))
                .body("status", equalTo("TRANSCRIBING"))
                .body("format", equalTo("wav"));
    }

    @Test
    void theSameAudioAgainIsTheSameRecording() {
        put(ann.browser(), Clip.wav()).statusCode(201);
        put(ann.browser(), Clip.wav()).statusCode(200).body("id", equalTo(path.substring(16)));
        assertThat(ann.browser().get("/api/recordings").jsonPath().getList("recordings.id"))
                .containsOnlyOnce(path.substring(16));
    }

    @Test
    void otherAudioUnderTheSameIdIsAConflict() {
        put(ann.browser(), Clip.wav()).statusCode(201);
        refused(put(ann.browser(), Clip.ogg()), 409, "Another recording");
    }

    @Test
    void anIdOfAnotherUserIsAConflictThatRevealsNothing() {
        put(ann.browser(), Clip.wav()).statusCode(201);
        refused(put(residents.ben().browser(), Clip.wav()), 409, "Submit this one under a new id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "1-1-1-1-1", "not-a-uuid", "..", "%2e%2e%2fpasswd", "123e4567-e89b-42d3-a456-42661417400g"})
    void anIdThatIsNotAUuidIsRefused(String id) {
        var answer = ann.browser()
                .urlEncodingEnabled(false)
                .contentType("audio/wav")
                .body(Clip.wav())
                .put("/api/recordings/" + id);
        // The client resolves ".." to an address that does not accept PUT.
        assertThat(answer.statusCode()).isIn(400, 404, 405);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"klingon", "xx", "en-US; DROP TABLE"})
    void anUnsupportedLanguageIsRefused(String language) {
        refused(put(ann.browser().queryParam("language", language), Clip.wav()), 400, "language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/pdf", "image/png", "application/json", "nonsense"})
    void aTypeThatIsNeitherAudioNorVideoIsRefused(String type) {
        refused(ann.browser().contentType(type).body(Clip.wav()).put(path).then(), 415, "");
    }

    /** Browsers and operating systems do not agree on them, and do not know them all. */
    @ParameterizedTest
    @ValueSource(
            strings = {"application/octet-stream", "video/quicktime", "video/3gpp", "application/ogg", "application/mxf"
            })
    void anyTypeOfAFileWithSoundIsTaken(String type) {
        ann.browser().contentType(type).body(Clip.wav()).put(path).then().statusCode(201);
    }

    @Test
    void aMissingTypeIsTaken() throws IOException {
        var head = "PUT " + path + " HTTP/1.1\r\nCookie: audio-to-text-session=" + ann.session()
                + "\r\nContent-Length: " + Clip.wav().length;
        try (var request = RawRequest.begun(head)) {
            request.send(Clip.wav());
            assertThat(request.answer()).startsWith("HTTP/1.1 201 ");
        }
    }

    @Test
    void anEmptyBodyIsRefused() {
        refused(put(ann.browser(), new byte[0]), 422, "empty");
    }

    @Test
    void textDeclaredAsAudioIsRefused() {
        var text = "This is no sound at all. ".repeat(100).getBytes(StandardCharsets.UTF_8);
        refused(ann.browser().contentType("audio/webm").body(text).put(path).then(), 422, "not audio");
    }

    @Test
    void aFileThatEndsWithinItsHeaderIsRefusedAtOnce() {
        refused(put(ann.browser(), Arrays.copyOf(Clip.wav(), 20)), 422, "ends before its audio");
        refused(put(ann.browser(), SilentWav.ofSeconds(0)), 422, "ends before its audio");
        refused(put(ann.browser(), Arrays.copyOf(Clip.webm(), 200)), 422, "ends before its audio");
        refused(ann.browser().get(path).then(), 404, "");
    }

    @Test
    void nothingIsKeptOfARefusedSubmission() {
        put(ann.browser(), "text".getBytes(StandardCharsets.UTF_8)).statusCode(422);
        refused(ann.browser().get(path).then(), 404, "");
    }

    @Test
    void afterARefusalValidAudioIsAcceptedUnderTheSameId() {
        put(ann.browser(), "text".getBytes(StandardCharsets.UTF_8)).statusCode(422);
        put(ann.browser(), Clip.wav()).statusCode(201);
    }

    @Test
    void theFormatIsDetectedFromTheBytesWhateverIsDeclared() {
        ann.browser()
                .contentType("audio/mpeg")
                .body(Clip.webm())
                .put(path)
                .then()
                .body("format", equalTo("webm"));
    }

    @Test
    void withoutASignInAudioIsRefused() {
        refused(put(given(), Clip.wav()), 401, "Sign in").header("WWW-Authenticate", containsString("Basic realm="));
    }

    @Test
    void wrongCredentialsAreRefused() {
        var wrong = given().auth().preemptive().basic(ann.email(), "wrong horse battery");
        refused(put(wrong, Clip.wav()), 401, "Sign in")
                .header("WWW-Authenticate", containsString("realm=\"Audio to Text\""));
    }

    @Test
    void aNameIsAlwaysOneLine() {
        put(ann.browser().queryParam("name", "Dear all\r\nBcc: all@example.org\u0000\u202e.mp3"), Clip.wav())
                .statusCode(201)
                .body("name", equalTo("Dear all Bcc: all@example.org .mp3"));
    }

    @Test
    void anUploadThatEndsEarlyIsNotAccepted() {
        var half = Arrays.copyOf(Clip.wav(), 1000);
        RawRequest.brokenOff("PUT " + path, half, 2000, ann.session());
        var answer = ann.browser().get(path);
        assertThat(answer.statusCode() == 404 || "UPLOADING".equals(answer.path("status")))
                .isTrue();
    }

    private ValidatableResponse put(RequestSpecification request, byte[] audio) {
        return request.contentType("audio/wav").body(audio).put(path).then();
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String words) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("detail", containsString(words));
    }
}
