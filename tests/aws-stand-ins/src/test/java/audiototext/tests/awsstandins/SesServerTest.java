package audiototext.tests.awsstandins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SesServerTest {
    private static final String MAIL = "From: a@example.org\r\nTo: ada@example.org\r\nSubject: Hello\r\n\r\nText\r\n";

    @Test
    void aMailThatWasSentIsReadBack() throws Exception {
        try (var server = SesServer.start()) {
            send(server);

            assertThat(server.mails()).hasSize(1).first().satisfies(mail -> {
                assertThat(mail.to()).containsExactly("ada@example.org");
                assertThat(mail.subject()).isEqualTo("Hello");
                assertThat(mail.text()).isEqualTo("Text\n");
            });
        }
    }

    @Test
    void aServerThatWasClearedIsEmpty() throws Exception {
        try (var server = SesServer.start()) {
            send(server);
            server.clear();

            assertThat(server.mails()).isEmpty();
        }
    }

    private static void send(SesServer server) throws IOException, InterruptedException {
        var data = Base64.getEncoder().encodeToString(MAIL.getBytes(StandardCharsets.UTF_8));
        var form = "Action=SendRawEmail&RawMessage.Data=" + URLEncoder.encode(data, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(server.endpoint())
                .header("Authorization", "AWS test")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
    }
}
