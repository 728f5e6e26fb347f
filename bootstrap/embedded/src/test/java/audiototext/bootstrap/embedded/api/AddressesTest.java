package audiototext.bootstrap.embedded.api;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.bootstrap.embedded.Clip;
import audiototext.bootstrap.embedded.Person;
import audiototext.bootstrap.embedded.Residents;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that well-behaved clients do not send: malformed, too long, or without the name of the host. */
@QuarkusTest
class AddressesTest {
    private final String path = "/api/recordings/" + UUID.randomUUID();
    private Person ann;

    @Inject
    Residents residents;

    @BeforeEach
    void ann() {
        ann = residents.ann();
    }

    @ParameterizedTest
    @CsvSource({"100%, 100%", "%zz, %zz", "%%41_%, %A_%", "a|b^{c}, a|b^{c}", "<%20>, < >", "%E2%82%AC, €", "é, é"})
    void aPercentSignThatBeginsNoEscapeIsAPercentSign(String written, String name) throws IOException {
        var head = "PUT " + path + "?name=" + written + " HTTP/1.1\r\nContent-Type: audio/wav\r\nContent-Length: "
                + Clip.wav().length;
        try (var request = asAnn(head)) {
            request.send(Clip.wav());
            assertThat(request.answer()).startsWith("HTTP/1.1 201 ");
        }
        assertThat(ann.client().get(path).<String>path("name")).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"/api/recordings?q=%, 200", "/recordings?q=%, 200", "/api/recordings/%, 400", "/recordings/%, 404"})
    void aPercentSignIsUnderstoodEverywhere(String address, int status) throws IOException {
        try (var request = asAnn("GET " + address + " HTTP/1.1")) {
            assertThat(request.answer()).startsWith("HTTP/1.1 " + status + " ").containsAnyOf("json", "<h1");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8001, 60_000})
    void anAddressThatIsTooLongIsRefusedWithAMessage(int length) throws IOException {
        var query = "?q=" + "a".repeat(length);
        try (var call = asAnn("GET /api/recordings" + query + " HTTP/1.1")) {
            assertThat(call.answer())
                    .startsWith("HTTP/1.1 414 ")
                    .contains("application/problem+json", "Content-Security-Policy", "8,000 characters");
        }
        try (var page = asAnn("GET /recordings" + query + " HTTP/1.1")) {
            assertThat(page.answer()).startsWith("HTTP/1.1 414 ").contains("text/html", "8,000 characters");
        }
    }

    @Test
    void theLongestQueryIsAnswered() throws IOException {
        try (var call = asAnn("GET /api/recordings?q=" + "a".repeat(7900) + " HTTP/1.1")) {
            assertThat(call.answer()).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void withHttp10ACallNeedsNoHost() throws IOException {
        var head = "PUT " + path + " HTTP/1.0\r\nContent-Type: audio/wav\r\nContent-Length: " + Clip.wav().length;
        try (var request = RawRequest.withoutHost(head + "\r\nCookie: " + ann.cookie())) {
            request.send(Clip.wav());
            assertThat(request.answer()).startsWith("HTTP/1.0 201 ").contains("Location: " + path + "\r\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/language/fr", "/language/fr\r\nReferer: /sign-in", "/language/fr\r\nReferer: http:x"})
    void withHttp10APageNeedsNoHost(String page) throws IOException {
        var head = page.replaceFirst("^(/\\S+)", "GET $1 HTTP/1.0");
        try (var request = RawRequest.withoutHost(head)) {
            assertThat(request.answer()).startsWith("HTTP/1.0 303 ").contains("Location: /");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\nHost: a b", "\r\nHost: []<>", "\r\nHost: localhost:9999999999"})
    void withHttp11AMissingOrMalformedHostIsRefusedWithAMessage(String host) throws IOException {
        try (var log = new Log();
                var call = RawRequest.withoutHost("GET /api/recordings HTTP/1.1" + host);
                var page = RawRequest.withoutHost("GET /sign-in HTTP/1.1" + host)) {
            assertThat(call.answer()).startsWith("HTTP/1.1 400 ").contains("application/problem+json", "\"detail\"");
            assertThat(page.answer()).startsWith("HTTP/1.1 400 ").contains("text/html", "<h1");
            // Recordings of earlier tests may still be transcribed, which is logged as INFO.
            assertThat(log.lines()).noneMatch(line -> !line.startsWith("INFO"));
        }
    }

    @Test
    void aLocationNeverHasTheHostThatTheClientNamed() throws IOException {
        try (var request = RawRequest.withoutHost("GET /language/fr HTTP/1.0\r\nHost: elsewhere.example")) {
            assertThat(request.answer()).startsWith("HTTP/1.0 303 ").doesNotContain("elsewhere");
        }
    }

    private RawRequest asAnn(String head) throws IOException {
        return RawRequest.begun(head + "\r\nCookie: " + ann.cookie());
    }
}
