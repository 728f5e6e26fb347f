package audiototext.bootstrap.embedded.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Starting, stopping and configuring, as operators do it. */
class OperatorIT {
    private PackagedApplication application;

    @BeforeEach
    void prepare() throws IOException {
        application = new PackagedApplication("operator");
    }

    @AfterEach
    void end() {
        application.close();
    }

    @Test
    void givenARelativeDataFolder_thenItIsUnderTheWorkingDirectory() throws Exception {
        application.with("audio-to-text.data", "some/where").start();
        assertThat(application.home().resolve("some/where")).isDirectoryContaining("glob:**/database.mv.db");
    }

    @Test
    void givenAnAbsoluteDataFolder_thenNothingIsWrittenElsewhere() throws Exception {
        var elsewhere = application.home().resolve("elsewhere");
        application.with("audio-to-text.data", elsewhere.toString()).start();
        assertThat(elsewhere).isDirectoryContaining("glob:**/database.mv.db");
        assertThat(application.data()).doesNotExist();
    }

    @Test
    void givenTheDataFolderCannotBeCreated_thenTheLastLineSaysSoAndTheStartFails() throws Exception {
        var file = Files.createFile(application.home().resolve("file"));
        application.with("audio-to-text.data", file.resolve("data").toString()).launch();
        assertThat(application.awaitEnd()).isNotZero();
        assertThat(application.logLines()).last().asString().contains("audio-to-text.data", file.toString());
    }

    @Test
    void givenTheDataIsInUseByAnotherProcess_thenALineSaysSoAndTheStartFails() throws Exception {
        application.with("audio-to-text.data", application.data().toString()).start();
        try (var second = new PackagedApplication("operator-second")) {
            second.with("audio-to-text.data", application.data().toString()).launch();
            assertThat(second.awaitEnd()).isNotZero();
            assertThat(second.logLines()).anyMatch(line -> line.contains("Database may be already in use"));
        }
    }

    @Test
    void givenThePortIsTaken_thenALineSaysSoAndTheStartFails() throws Exception {
        try (var taken = new ServerSocket(application.url().getPort())) {
            application.launch();
            assertThat(application.awaitEnd()).isEqualTo(1);
            assertThat(application.logLines())
                    .anyMatch(line -> line.contains("Port " + taken.getLocalPort() + " seems to be in use"));
        }
    }

    @Test
    void givenAnAddressThatNoUriMayHave_thenItIsAnsweredWithAPage() throws Exception {
        application.start();
        try (var socket = new Socket("localhost", application.url().getPort())) {
            socket.getOutputStream().write("GET /100% HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.0 404 ")
                    .contains("<h1");
        }
    }

    @Test
    void givenTheRecogniserIsStillLoading_whenStopped_thenItEndsCleanly() throws Exception {
        application.launch().awaitAnswer("/q/health/live");
        assertThat(application.stop()).isEqualTo(143);
    }

    @Test
    void givenAnUploadIsRunning_whenStopped_thenItStillFinishes() throws Exception {
        application.start();
        var person = Person.registered(application, "stopped@example.org");
        var audio = new SlowAudio(Speech.repeated(20));
        var id = UUID.randomUUID();
        var answer = person.submitInBackground(id, audio);
        person.awaitUploading(id);
        application.terminate();
        PackagedApplication.await("the stop")
                .until(() -> String.join("\n", application.logLines()).contains("Waiting for 1 upload"));
        audio.goOn();
        assertThat(answer.get(1, TimeUnit.MINUTES).statusCode()).isEqualTo(201);
        assertThat(application.awaitEnd()).isEqualTo(143);
    }
}
