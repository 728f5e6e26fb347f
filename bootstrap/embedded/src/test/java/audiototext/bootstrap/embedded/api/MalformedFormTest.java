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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms of the pages that cannot be understood, or have too many fields. */
@QuarkusTest
class MalformedFormTest {
    private static final String PLAIN = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data; boundary=x";
    private static final String PART = "--x\r\nContent-Disposition: form-data; name=\"language\"\r\n";

    @Inject
    Residents residents;

    private Person ann;

    @BeforeEach
    void ann() {
        ann = residents.ann();
    }

    static Stream<Arguments> forms() {
        var fields = IntStream.range(0, 200_000).mapToObj(i -> "f" + i + "=1").collect(Collectors.joining("&"));
        return Stream.of(
                Arguments.of("/sign-in", PLAIN, fields),
                Arguments.of("/sign-in", PLAIN, "email=%zz&%%%"),
                Arguments.of("/sign-in", PLAIN + "; charset=klingon", "email=%41"),
                Arguments.of("/recordings", MULTIPART, "no parts"),
                Arguments.of("/recordings", MULTIPART, ""),
                Arguments.of("/recordings", MULTIPART, PART + "\r\nauto"),
                Arguments.of(
                        "/recordings", MULTIPART, PART + "Content-Type: text/plain; charset=klingon\r\n\r\na\r\n--x--"),
                Arguments.of("/recordings", MULTIPART, (PART + "\r\na\r\n").repeat(1001) + "--x--"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theyAreRefusedOnAPageAndStayOutOfTheLog(String path, String type, String body) throws Exception {
        try (var log = new Log()) {
            var answer = send(path, type, body);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(of -> assertThat(of).startsWith("text/html"));
            assertThat(answer.body()).contains("too many fields");
            assertThat(log.lines()).isEmpty();
        }
    }

    private HttpResponse<String> send(String path, String type, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Content-Type", type)
                .header("Cookie", ann.cookie())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
