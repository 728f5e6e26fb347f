package audiototext.bootstrap.embedded.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The data folder survives the process. */
class RestartIT {
    private static final UUID ID = UUID.randomUUID();

    private static PackagedApplication application;
    private static Person person;
    private static String text;
    private static List<?> inbox;

    @BeforeAll
    static void restart() throws IOException, InterruptedException {
        application = new PackagedApplication("restart").start();
        person = Person.registered(application, "restart@example.org");
        person.signIn();
        person.submit(ID, Speech.sentence());
        person.awaitDelivered(ID);
        text = person.text(ID);
        inbox = person.inbox();
        application.stop();
        application.start();
    }

    @AfterAll
    static void end() {
        application.close();
    }

    @Test
    void thenTheAccountCanStillSignIn() throws Exception {
        person.signIn();
        assertThat(person.page("/recordings").statusCode()).isEqualTo(200);
    }

    @Test
    void thenTheSessionIsStillValid() throws Exception {
        assertThat(person.page("/recordings").body()).contains(ID.toString());
    }

    @Test
    void thenTheRecordingIsStillListedAsDelivered() throws Exception {
        assertThat(person.recordings()).hasSize(1);
        assertThat(person.status(ID)).isEqualTo("DELIVERED");
    }

    @Test
    void thenTheAudioCanStillBePlayed() throws Exception {
        assertThat(person.audio(ID)).isEqualTo(Files.readAllBytes(Speech.sentence()));
    }

    @Test
    void thenTheTranscriptCanStillBeRead() throws Exception {
        assertThat(person.text(ID)).isEqualTo(text).contains("cannot be completed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "srt", "vtt", "json", "docx", "pdf"})
    void thenTheTranscriptIsAvailableInEachForm(String format) throws Exception {
        var answer = person.page("/api/recordings/" + ID + "/transcript?format=" + format);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isNotEmpty();
    }

    @Test
    void thenTheInboxStillHasEachEmailOnce() throws Exception {
        assertThat(inbox).hasSize(2);
        assertThat(person.inbox()).isEqualTo(inbox);
    }
}
