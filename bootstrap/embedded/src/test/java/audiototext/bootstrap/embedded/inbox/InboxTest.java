package audiototext.bootstrap.embedded.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import audiototext.bootstrap.embedded.Clip;
import audiototext.bootstrap.embedded.Person;
import audiototext.bootstrap.embedded.Residents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code /inbox}: the emails, for people at this machine. */
@QuarkusTest
class InboxTest {
    @Inject
    Residents residents;

    private Person ann;
    private Map<String, Object> mail;

    @BeforeEach
    void receive() {
        ann = residents.ann();
        mail = ann.mailAbout(ann.submitted(Clip.wav(), "for the inbox"));
    }

    @Test
    void anEmailInJsonHasTheseParts() {
        assertThat(mail).containsOnlyKeys("id", "to", "subject", "date", "text", "html", "attachments");
        assertThat(mail.get("to")).isEqualTo(ann.email());
        assertThat(mail.get("subject").toString()).contains("for the inbox");
        assertThat(Instant.parse(mail.get("date").toString())).isBefore(Instant.now());
        assertThat(mail.get("text").toString()).contains("cannot be completed");
        assertThat(mail.get("html").toString()).contains("<html");
    }

    @Test
    void anAttachmentInJsonHasNameTypeAndSize() {
        assertThat(attachments()).hasSize(2).allSatisfy(attachment -> {
            assertThat(attachment).containsOnlyKeys("name", "type", "size");
            assertThat((Integer) attachment.get("size")).isPositive();
        });
        assertThat(attachments())
                .extracting(a -> a.get("name").toString())
                .anyMatch(n -> n.endsWith(".txt"))
                .anyMatch(n -> n.endsWith(".srt"));
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> attachments() {
        return (List<Map<String, Object>>) mail.get("attachments");
    }

    @Test
    void theNewestEmailComesFirst() {
        List<String> dates =
                given().accept("application/json").get("/inbox").jsonPath().getList("date");
        assertThat(dates.stream().map(Instant::parse).toList())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void oneEmailCanBeReadByItsId() {
        var one = given().accept("application/json").get(path()).then().statusCode(200);
        assertThat(one.extract().jsonPath().getMap("$")).isEqualTo(mail);
    }

    @Test
    void browsersGetPages() {
        given().accept("text/html")
                .get("/inbox")
                .then()
                .contentType(containsString("text/html"))
                .body(containsString(path()));
        given().accept("text/html").get(path()).then().statusCode(200).body(containsString("cannot be completed"));
    }

    @Test
    void theHtmlPartCanNeitherRunNorLoadAnything() {
        var policy = given().get(path() + "/html").then().statusCode(200).contentType(containsString("text/html"));
        assertThat(policy.extract().headers().getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "sandbox")
                .doesNotContain("script-src", "allow-scripts", "allow-same-origin");
    }

    @Test
    void anAttachmentCanBeSaved() {
        for (int i = 0; i < attachments().size(); i++) {
            var size = (Integer) attachments().get(i).get("size");
            var file = given().get(path() + "/attachments/" + i).then().statusCode(200);
            file.header("Content-Disposition", containsString("attachment; filename="));
            assertThat(file.extract().asByteArray()).hasSize(size);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/inbox/nothing",
                "/inbox/..%2fsession.key",
                "/inbox/nothing/html",
                "/inbox/nothing/attachments/0"
            })
    void anUnknownEmailIsNotFound(String address) {
        given().urlEncodingEnabled(false).get(address).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "-1", "x", "99999999999"})
    void anUnknownAttachmentIsNotFound(String index) {
        given().get(path() + "/attachments/" + index).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST", "localhost:80"})
    void itAnswersUnderTheNamesOfThisMachine(String host) {
        given().header("Host", host).get("/inbox").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "192.168.1.2", "127.0.0.1.nip.io"})
    void itDoesNotAnswerUnderAnyOtherName(String host) {
        hidden(Map.of("Host", host));
    }

    @ParameterizedTest
    @CsvSource({"X-Forwarded-For, 127.0.0.1", "Forwarded, for=127.0.0.1", "X-Real-IP, 127.0.0.1", "Via, 1.1 proxy"})
    void itDoesNotAnswerThroughAProxy(String header, String value) {
        hidden(Map.of(header, value));
    }

    private void hidden(Map<String, String> headers) {
        for (var address : List.of("/inbox", path(), path() + "/html", path() + "/attachments/0")) {
            given().headers(headers).get(address).then().statusCode(404);
        }
    }

    @Test
    void itDoesNotAnswerOtherMachines() throws IOException {
        var outside = outsideAddress();
        try (var socket = new Socket(outside, RestAssured.port)) {
            socket.getOutputStream()
                    .write("GET /inbox HTTP/1.0\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.0 404 ").doesNotContain(ann.email());
        }
    }

    /** The external address of this machine: a connection to it also comes from it. */
    private static InetAddress outsideAddress() throws IOException {
        var address = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(a -> !a.isLoopbackAddress() && !a.isLinkLocalAddress())
                .findFirst();
        Assumptions.assumeTrue(address.isPresent(), "this machine has no address but loopback");
        return address.get();
    }

    private String path() {
        return "/inbox/" + mail.get("id");
    }
}
