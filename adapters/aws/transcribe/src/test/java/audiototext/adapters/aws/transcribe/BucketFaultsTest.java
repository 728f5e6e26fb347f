package audiototext.adapters.aws.transcribe;

import static org.assertj.core.api.Assertions.assertThatIOException;

import audiototext.domain.RecordingId;
import audiototext.domain.Submission;
import audiototext.standins.S3Server;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.s3.S3Client;

/** Transcribe works, but the bucket does not. Trouble that passes must not look like a damaged transcript. */
@ExtendWith(SharedS3.class)
class BucketFaultsTest {
    private static final byte[] TRANSCRIPT =
            "{\"results\":{\"transcripts\":[{\"transcript\":\"Hi\"}],\"items\":[]}}".getBytes(StandardCharsets.UTF_8);

    private final Amazon amazon;
    private final HttpServer bucket;
    private final S3Client client;
    private final AmazonTranscription transcription;

    BucketFaultsTest(S3Server s3) throws IOException {
        amazon = new Amazon(s3);
        bucket = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bucket.start();
        client = S3Server.clientBuilder(
                        URI.create("http://127.0.0.1:" + bucket.getAddress().getPort()))
                .build();
        transcription = amazon.transcription(client);
    }

    @AfterEach
    void close() {
        client.close();
        bucket.stop(0);
        amazon.close();
    }

    @Test
    void aBucketThatFailsIsAskedAgainLater() throws IOException {
        bucket.createContext("/", exchange -> answer(exchange, 500));
        var id = completed();

        assertThatIOException().isThrownBy(() -> transcription.outcome(id)).withMessageContaining("try later");
        assertThatIOException().isThrownBy(() -> transcription.forget(id)).withMessageContaining("try later");
    }

    @Test
    void aJobIsNotTakenForUnknownBecauseItsRefusalCannotBeRead() {
        bucket.createContext("/", exchange -> answer(exchange, 500));

        assertThatIOException()
                .isThrownBy(() -> transcription.outcome(RecordingId.random()))
                .withMessageContaining("try later");
    }

    @Test
    void aRefusalThatCannotBeNotedIsMadeAgainLater() {
        bucket.createContext("/", exchange -> answer(exchange, 500));
        var recording = amazon.stored();
        amazon.remove(recording.key().audio());

        assertThatIOException().isThrownBy(() -> transcription.start(recording)).withMessageContaining("try later");
    }

    @Test
    void aTranscriptThatBreaksOffOnItsWayIsReadAgainLater() throws IOException {
        bucket.createContext("/", BucketFaultsTest::breakOff);
        var id = completed();

        assertThatIOException().isThrownBy(() -> transcription.outcome(id)).withMessageContaining("broke off");
    }

    private RecordingId completed() throws IOException {
        Submission recording = amazon.stored();
        transcription.start(recording);
        amazon.jobs().complete(recording.id().toString(), "Hello.");
        return recording.id();
    }

    private static void breakOff(HttpExchange exchange) throws IOException {
        if ("HEAD".equals(exchange.getRequestMethod())) {
            answer(exchange, 404);
            return;
        }
        exchange.sendResponseHeaders(200, TRANSCRIPT.length);
        exchange.getResponseBody().write(TRANSCRIPT, 0, TRANSCRIPT.length / 2);
        exchange.getResponseBody().flush();
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
