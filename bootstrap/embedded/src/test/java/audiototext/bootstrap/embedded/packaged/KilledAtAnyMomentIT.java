package audiototext.bootstrap.embedded.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every accepted recording ends up delivered, with one email, no matter when kill -9 strikes. */
@Tag("kill")
@Execution(ExecutionMode.CONCURRENT)
class KilledAtAnyMomentIT {
    private static final int ROUNDS = 5;
    private static final int SUBMISSIONS_IN_A_ROUND = 2;

    private PackagedApplication application;
    private Person person;

    @BeforeEach
    void start(TestInfo test) throws IOException, InterruptedException {
        var name = test.getDisplayName().replaceAll("\\W+", "-");
        application = new PackagedApplication("killed/" + name).start();
        person = Person.registered(application, "killed@example.org");
    }

    @AfterEach
    void end() {
        application.close();
    }

    @Test
    void givenKilledRightAfterAccepting_whenStartedAgain_thenDelivered() throws Exception {
        var id = UUID.randomUUID();
        assertThat(person.submit(id, Speech.sentence()).statusCode()).isEqualTo(201);
        restart();
        assertDelivered(id);
    }

    @Test
    void givenKilledWhileTranscribing_whenStartedAgain_thenDelivered() throws Exception {
        var id = UUID.randomUUID();
        person.submit(id, BodyPublishers.ofByteArray(Speech.repeated(60)));
        PackagedApplication.await("the moment")
                .until(() -> person.recording(id).get("secondsDone").asDouble() > 0);
        restart();
        assertDelivered(id);
    }

    @ParameterizedTest(name = "killed as soon as a file is in {0}")
    @ValueSource(strings = {"transcripts", "recordings", "inbox"})
    void givenKilledAsSoonAsAFileExists_whenStartedAgain_thenDelivered(String folder) throws Exception {
        var id = UUID.randomUUID();
        person.submit(id, Speech.sentence());
        PackagedApplication.await("the moment")
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .until(() -> hasJson(application.data().resolve(folder), id));
        restart();
        assertDelivered(id);
    }

    private static boolean hasJson(Path folder, UUID id) throws IOException {
        try (var files = Files.find(
                folder, 9, (file, attributes) -> file.getFileName().toString().matches(".*" + id + ".*\\.json"))) {
            return files.findAny().isPresent();
        } catch (NoSuchFileException notYet) {
            return false;
        }
    }

    @Test
    void givenKilledRepeatedly_whenStartedAgain_thenAllAcceptedRecordingsAreDelivered() throws Exception {
        long seed = System.nanoTime();
        System.out.println("kill -9 at random moments with the seed " + seed);
        var random = new Random(seed);
        var accepted = new ArrayList<UUID>();
        var next = UUID.randomUUID();
        for (int round = 0; round < ROUNDS; round++) {
            CompletableFuture.delayedExecutor(random.nextInt(5000), TimeUnit.MILLISECONDS)
                    .execute(application.handle()::destroyForcibly);
            next = submitUntilKilled(next, accepted);
            application.start();
        }
        assertThat(person.submit(next, Speech.sentence()).statusCode()).isIn(200, 201);
        accepted.add(next);
        assertDelivered(accepted.toArray(UUID[]::new));
    }

    /** The id of the submission that got no answer. It may still have been accepted, and is submitted again. */
    private UUID submitUntilKilled(UUID first, List<UUID> accepted) throws InterruptedException {
        var next = first;
        try {
            for (int i = 0; i < SUBMISSIONS_IN_A_ROUND; i++) {
                assertThat(person.submit(next, Speech.sentence()).statusCode()).isIn(200, 201);
                accepted.add(next);
                next = UUID.randomUUID();
            }
        } catch (IOException killed) {
            // As intended, in the middle of a submission.
        }
        application.awaitEnd();
        return next;
    }

    private void restart() throws IOException, InterruptedException {
        application.kill();
        application.start();
    }

    private void assertDelivered(UUID... ids) throws IOException, InterruptedException {
        for (var id : ids) {
            person.awaitDelivered(id);
            assertThat(person.mailsAbout(id)).as("emails about " + id).hasSize(1);
            assertThat(person.text(id)).contains("cannot be completed as dialed");
        }
    }
}
