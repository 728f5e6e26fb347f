package audiototext.bootstrap.embedded.api;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.bootstrap.embedded.Person;
import audiototext.bootstrap.embedded.Residents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that are refused before their body has arrived: the client must be able to read why while it is still
 * sending.
 */
@QuarkusTest
class EarlyRefusalTest {
    private static final byte[] LARGE_BODY = new byte[50_000_000];
    private static final long TWO_GB = 2L << 30;

    private final String path = "/api/recordings/" + UUID.randomUUID();
    private Person ann;

    @Inject
    Residents residents;

    @BeforeEach
    void ann() {
        ann = residents.ann();
    }

    @ParameterizedTest
    @EnumSource
    void aClientWithALargeBodyReadsThatItIsNotSignedIn(HttpClient.Version version) throws Exception {
        refused(send(version, Map.of("Content-Type", "audio/wav")), 401);
    }

    @ParameterizedTest
    @EnumSource
    void aClientWithALargeBodyReadsThatItsTypeIsNotAudio(HttpClient.Version version) throws Exception {
        refused(send(version, Map.of("Content-Type", "text/plain", "Cookie", cookie())), 415);
    }

    @ParameterizedTest
    @EnumSource
    void aClientWithALargeBodyReadsThatItsBytesAreNotAudio(HttpClient.Version version) throws Exception {
        refused(send(version, Map.of("Content-Type", "audio/wav", "Cookie", cookie())), 422);
    }

    @ParameterizedTest
    @ValueSource(longs = {TWO_GB + 1, 3L << 30, Long.MAX_VALUE})
    void moreThanTwoGigabytesAreRefusedByTheDeclaredLengthAlone(long length) throws IOException {
        var head = "PUT " + path + " HTTP/1.1\r\nContent-Type: audio/wav\r\nCookie: " + cookie()
                + "\r\nContent-Length: " + length;
        try (var request = RawRequest.begun(head)) {
            assertThat(request.answer())
                    .startsWith("HTTP/1.1 413 ")
                    .contains("application/problem+json", "Content-Security-Policy", "\"status\":413", "2 GB");
        }
    }

    @Test
    void aClientThatKeepsSendingMoreThanTwoGigabytesStillReadsTheReason() throws IOException {
        var head = "PUT " + path + " HTTP/1.1\r\nContent-Type: audio/wav\r\nCookie: " + cookie()
                + "\r\nContent-Length: " + (3L << 30);
        try (var request = RawRequest.begun(head)) {
            request.send(LARGE_BODY);
            assertThat(request.answer()).startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void aFormThatIsTooLargeIsRefusedOnAPage() throws IOException {
        var head = "POST /recordings HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=x\r\nCookie: " + cookie()
                + "\r\nContent-Length: " + (3L << 30);
        try (var request = RawRequest.begun(head)) {
            assertThat(request.answer()).startsWith("HTTP/1.1 413 ").contains("text/html", "2 GB");
        }
    }

    @Test
    void aClientThatAsksFirstGetsTheRefusalBeforeItSendsAnything() throws IOException {
        var head = "PUT " + path + " HTTP/1.1\r\nContent-Type: text/plain\r\nExpect: 100-continue\r\nCookie: "
                + cookie() + "\r\nContent-Length: 50000000";
        try (var request = RawRequest.begun(head)) {
            assertThat(request.answer()).startsWith("HTTP/1.1 415 ");
        }
    }

    private String cookie() {
        return "audio-to-text-session=" + ann.session();
    }

    private HttpResponse<String> send(HttpClient.Version version, Map<String, String> headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .timeout(Duration.ofSeconds(30))
                .PUT(HttpRequest.BodyPublishers.ofByteArray(LARGE_BODY));
        headers.forEach(request::header);
        var client = HttpClient.newBuilder().version(version).build();
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void refused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("\"status\":" + status, "\"detail\":");
    }
}
