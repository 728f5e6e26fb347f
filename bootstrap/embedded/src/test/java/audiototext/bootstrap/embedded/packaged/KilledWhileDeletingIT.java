package audiototext.bootstrap.embedded.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A deletion is completed, with one receipt, even if kill -9 strikes while everything is being removed. */
@Tag("kill")
class KilledWhileDeletingIT {
    private static final String EMAIL = "deleting@example.org";
    private static final int OTHERS = 5;

    private PackagedApplication application;
    private Person person;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        application = new PackagedApplication("deleting").start();
        person = Person.registered(application, EMAIL);
        person.signIn();
    }

    @AfterEach
    void end() {
        application.close();
    }

    @Test
    void givenKilledInTheMiddle_whenStartedAgain_thenEverythingIsGoneAndOneReceiptExists() throws Exception {
        var oldest = UUID.randomUUID();
        person.submit(oldest, Speech.sentence());
        person.awaitDelivered(oldest);
        for (int i = 0; i < OTHERS; i++) {
            person.submit(UUID.randomUUID(), Speech.sentence());
        }
        var obstacle = obstacleInPlaceOf(audioOf(oldest));

        var deletion = person.deleteAccountInBackground();
        PackagedApplication.await("the first audio to go")
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> files(".wav") < OTHERS);
        application.kill();
        deletion.exceptionally(killed -> null).join();
        assertThat(receipts()).isZero();

        Files.delete(obstacle);
        letTheLeaseEnd();
        application.start();

        PackagedApplication.await("the end")
                .until(() -> application.logLines().stream()
                        .anyMatch(line -> line.contains("an account was deleted, with everything")));
        assertThat(files("")).as("audio and texts").isZero();
        assertThat(receipts()).isEqualTo(1);
        assertThat(person.page("/recordings").statusCode()).isNotEqualTo(200);
    }

    private Path audioOf(UUID id) throws IOException {
        try (var files = Files.walk(application.data().resolve("recordings"))) {
            return files.filter(file -> file.endsWith(id + ".wav")).findFirst().orElseThrow();
        }
    }

    /** It is removed last and cannot be removed, so that the deletion never ends before the process is killed. */
    private static Path obstacleInPlaceOf(Path audio) throws IOException {
        Files.delete(audio);
        return Files.createFile(Files.createDirectory(audio).resolve("obstacle"));
    }

    private long files(String ending) throws IOException {
        try (var files = Files.walk(application.data().resolve("recordings"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .count();
        } catch (UncheckedIOException removedMeanwhile) {
            return Long.MAX_VALUE;
        }
    }

    private long receipts() throws IOException {
        try (var mails = Files.newDirectoryStream(application.data().resolve("inbox"), "farewell-*.json")) {
            return StreamSupport.stream(mails.spliterator(), false).count();
        }
    }

    /** As if two minutes had passed. */
    private void letTheLeaseEnd() throws SQLException {
        var database = "jdbc:h2:file:" + application.data().resolve("database")
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement()) {
            int unfinished =
                    statement.executeUpdate("update departures set due_at = asked_at where due_at is not null");
            assertThat(unfinished).as("unfinished deletions").isEqualTo(1);
        }
    }
}
