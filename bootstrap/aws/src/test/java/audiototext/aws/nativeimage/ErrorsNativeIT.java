package audiototext.aws.nativeimage;

import static audiototext.aws.Cognito.idToken;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import audiototext.aws.Browser;
import audiototext.web.testing.SilentWav;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the executable answers to what it does not like: a class missing there would show as an error of the server. */
@QuarkusIntegrationTest
@TestProfile(NativeOnStandIns.class)
class ErrorsNativeIT {
    private static final String RECORDINGS = "/api/recordings/";

    private Browser browser;

    /** Not before, because the executable starts between the test's constructor and here. */
    @BeforeEach
    void signIn() {
        browser = Browser.signedIn(idToken(UUID.randomUUID().toString()));
    }

    private static void isProblem(ValidatableResponse answer, int status) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("title", not(blankOrNullString()));
    }

    @ParameterizedTest
    @CsvSource({
        "no-uuid, audio/wav, RIFF, 400",
        "00000000-0000-4000-8000-000000000001?language=xx-YY, audio/wav, RIFF, 400",
        "00000000-0000-4000-8000-000000000002, text/plain, hello, 415",
        "00000000-0000-4000-8000-000000000003, audio/wav, this is not audio at all, 422",
        "00000000-0000-4000-8000-000000000005, audio/webm, text that calls itself WebM, 422",
        "00000000-0000-4000-8000-000000000004, audio/wav, '', 422"
    })
    void anUploadThatIsNoneIsRefusedInWords(String path, String type, String body, int status) {
        isProblem(
                browser.request()
                        .contentType(type)
                        .body(body.getBytes())
                        .put(RECORDINGS + path)
                        .then(),
                status);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/recordings?before=rubbish, 400",
        "/api/recordings?limit=-1, 400",
        "/api/recordings/no-uuid, 404",
        "/api/recordings/00000000-0000-4000-8000-00000000000a, 404",
        "/api/recordings/00000000-0000-4000-8000-00000000000a/transcript, 404",
        "/api/nothing, 404"
    })
    void whatIsNotThereIsSaidInWords(String path, int status) {
        isProblem(browser.request().accept("application/json").get(path).then(), status);
    }

    @Test
    void anothersRecordingIsNotThere() {
        var path = browser.submitted(SilentWav.ofSeconds(1));
        var another = Browser.signedIn(idToken(UUID.randomUUID().toString()));

        isProblem(another.request().get(path).then(), 404);
        isProblem(another.request().delete(path).then(), 404);
    }

    @Test
    void moreThanTwoGigabytesAreRefusedBeforeTheyAreSent() throws Exception {
        var head = "PUT " + RECORDINGS + UUID.randomUUID() + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: audio/wav\r\n"
                + "Cookie: " + browser.cookieHeader() + "\r\nContent-Length: " + ((2L << 30) + 1) + "\r\n\r\n";
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(status).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void controlCharactersAndMarkupInANameStayText() {
        var path = RECORDINGS + UUID.randomUUID();
        browser.request()
                .contentType("audio/wav")
                .queryParam("name", "hello\r\nBcc: all@example.org <script>")
                .body(SilentWav.ofSeconds(0))
                .put(path)
                .then()
                .statusCode(201)
                .body("name", equalTo("hello Bcc: all@example.org <script>"));

        assertThat(browser.get("/recordings").asString())
                .contains("hello Bcc: all@example.org")
                .doesNotContain("example.org <script>");
    }

    @Test
    void withoutSignInThereIsNothing() {
        isProblem(given().redirects().follow(false).get("/api/recordings").then(), 401);
    }

    @Test
    void theSameAudioAgainIsTheSameRecordingAndOtherAudioAConflict() {
        var path = browser.submitted(SilentWav.ofSeconds(1));
        var again = browser.request().contentType("audio/wav");

        again.body(SilentWav.ofSeconds(1)).put(path).then().statusCode(200);
        isProblem(again.body(SilentWav.ofSeconds(2)).put(path).then(), 409);
        isProblem(browser.request().post(path + "/retry").then(), 409);
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
    void itTellsOperatorsHowItIs() {
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
                .header("Content-Security-Policy", containsString("default-src"));
    }
}
