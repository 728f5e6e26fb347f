package audiototext.bootstrap.aws.nativeimage;

import static audiototext.bootstrap.aws.Cognito.idToken;
import static audiototext.bootstrap.aws.nativeimage.ErrorsNativeIT.isProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import audiototext.adapters.web.testing.SilentWav;
import audiototext.bootstrap.aws.Browser;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the executable answers to uploads that it refuses or must treat with care. */
@QuarkusIntegrationTest
@TestProfile(NativeOnStandIns.class)
class BadInputNativeIT {
    private static final String RECORDINGS = "/api/recordings/";

    private Browser browser;

    @BeforeEach
    void signIn() {
        browser = Browser.signedIn(idToken(UUID.randomUUID().toString()));
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
    void anInvalidUploadIsRefusedWithAReason(String path, String type, String body, int status) {
        isProblem(
                browser.request()
                        .contentType(type)
                        .body(body.getBytes())
                        .put(RECORDINGS + path)
                        .then(),
                status);
    }

    @Test
    void moreThanTwoGigabytesAreRefusedBeforeTheyAreSent() throws Exception {
        var head =
                "PUT " + RECORDINGS + UUID.randomUUID() + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: audio/wav\r\n"
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
                .body(SilentWav.ofSeconds(1))
                .put(path)
                .then()
                .statusCode(201)
                .body("name", equalTo("hello Bcc: all@example.org <script>"));

        assertThat(browser.get("/recordings").asString())
                .contains("hello Bcc: all@example.org")
                .doesNotContain("example.org <script>");
    }
}
