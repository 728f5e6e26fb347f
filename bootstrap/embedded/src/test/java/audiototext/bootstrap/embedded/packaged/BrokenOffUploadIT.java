package audiototext.bootstrap.embedded.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An upload that breaks off leaves nothing, and can be repeated under its id. */
class BrokenOffUploadIT {
    private static PackagedApplication application;
    private static Person person;
    private static byte[] audio;

    private final UUID id = UUID.randomUUID();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        application = new PackagedApplication("broken-off").start();
        person = Person.registered(application, "broken-off@example.org");
        audio = Speech.silence(2_000_000);
    }

    @AfterAll
    static void end() {
        application.close();
    }

    @Test
    void givenTheClientDisconnectsHalfway_thenNothingIsAcceptedAndTheUploadCanBeRepeated() throws Exception {
        beginUpload().close();
        assertNothingAccepted();
        assertRepeatable();
    }

    @Test
    void givenTheApplicationIsKilledHalfway_thenNothingIsAcceptedAndTheUploadCanBeRepeated() throws Exception {
        try (var connection = beginUpload()) {
            assertThat(connection.isConnected()).isTrue();
            application.kill();
        }
        application.start();
        assertNothingAccepted();
        assertRepeatable();
    }

    @Test
    void givenAKilledProcessLeftAFormUpload_whenStartedAgain_thenItIsRemoved() throws Exception {
        application.kill();
        Files.write(
                Files.createDirectories(application.data().resolve("uploads")).resolve("left-over"), audio);
        application.start();
        assertThat(filesIn("uploads")).isZero();
    }

    /** Sends half of the audio, and returns when the application has begun to store it. */
    private Socket beginUpload() throws IOException {
        var socket = new Socket(application.url().getHost(), application.url().getPort());
        var head = "PUT /api/recordings/" + id + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: audio/wav\r\n"
                + "Authorization: " + person.authorization() + "\r\nContent-Length: " + audio.length + "\r\n\r\n";
        var out = socket.getOutputStream();
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(Arrays.copyOf(audio, audio.length / 2));
        out.flush();
        person.awaitUploading(id);
        PackagedApplication.await("the file").until(() -> filesIn("recordings/.incoming") == 1);
        return socket;
    }

    private void assertNothingAccepted() throws IOException, InterruptedException {
        PackagedApplication.await("the file").until(() -> filesIn("recordings/.incoming") == 0);
        assertThat(person.status(id)).isEqualTo("UPLOADING");
        assertThat(person.audio(id)).asString(StandardCharsets.UTF_8).contains("\"status\":404");
    }

    private static long filesIn(String folder) throws IOException {
        try (var files = Files.list(application.data().resolve(folder))) {
            return files.count();
        }
    }

    private void assertRepeatable() throws IOException, InterruptedException {
        assertThat(person.submit(id, BodyPublishers.ofByteArray(audio)).statusCode())
                .isEqualTo(201);
        person.awaitDelivered(id);
        assertThat(person.mailsAbout(id)).hasSize(1);
        assertThat(person.audio(id)).isEqualTo(audio);
    }
}
