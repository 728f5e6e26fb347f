package audiototext.lambdas.delivertranscript;

import static audiototext.tests.awsstandins.lambda.QueueMessages.AGAIN;
import static audiototext.tests.awsstandins.lambda.QueueMessages.DONE;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.database.SqlRecordings;
import audiototext.domain.recording.Status;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The function while an outside service fails, and afterwards. */
@QuarkusTest
@QuarkusTestResource(Cloud.class)
class FunctionFaultsTest {
    /** Injected by the test resource itself. */
    Cloud cloud;

    @Inject
    Function function;

    @Inject
    Adas adas;

    @Inject
    SqlRecordings recordings;

    @AfterEach
    void nothingFailsAnyMore() {
        cloud.allIsWell();
    }

    @Test
    void whileS3FailsTheEventIsRetried() throws IOException {
        var id = adas.completed(cloud, "Hello world.");
        cloud.fail(call -> call.target().getPath().contains("/transcripts/"));

        assertThat(function.transcriptStored(id)).isEqualTo(AGAIN);
        cloud.allIsWell();
        assertThat(function.transcriptStored(id)).isEqualTo(DONE);

        assertThat(cloud.mailsAbout(id)).hasSize(1);
    }

    @Test
    void aTranscriptThatCannotBeStoredIsNotMailed() throws IOException {
        var id = adas.completed(cloud, "Hello world.");
        cloud.fail(call -> call.method().equals("PUT"));

        assertThat(function.transcriptStored(id)).isEqualTo(AGAIN);
        assertThat(cloud.mailsAbout(id)).isEmpty();
        cloud.allIsWell();
        function.transcriptStored(id);

        assertThat(adas.recording(id).status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void aMailThatSesDoesNotAcceptForNowIsLeftToTheSweep() throws IOException {
        var id = adas.completed(cloud, "Hello world.");
        cloud.fail(call -> call.method().equals("POST"));

        assertThat(function.transcriptStored(id)).isEqualTo(DONE);

        assertThat(adas.recording(id).awaitsMail()).isTrue();
        assertThat(adas.recording(id).work().dueAt()).isPresent();
        assertThat(adas.recording(id).work().claimedUntil()).isEmpty();
        cloud.allIsWell();
        function.jobEnded(id);
        assertThat(cloud.mailsAbout(id)).hasSize(1);
    }

    @Test
    void whileTranscribeFailsTheEventIsRetried() throws IOException {
        var id = adas.completed(cloud, "Hello world.");
        cloud.transcribe().faults().failAlways("InternalFailureException", 500);

        assertThat(function.jobEnded(id)).isEqualTo(AGAIN);
        cloud.allIsWell();
        assertThat(function.jobEnded(id)).isEqualTo(DONE);

        assertThat(cloud.mailsAbout(id)).hasSize(1);
    }

    @Test
    void callsThatFailOnceOrAreSlowMakeNoDifference() throws IOException {
        var id = adas.completed(cloud, "Hello world.");
        cloud.transcribe().faults().failNext(1, "InternalFailureException", 500);
        cloud.transcribe().faults().delayAlways(Duration.ofSeconds(1));

        assertThat(function.jobEnded(id)).isEqualTo(DONE);

        assertThat(cloud.mailsAbout(id)).hasSize(1);
    }

    @Test
    void whileMySqlIsGoneTheEventIsRetried() throws IOException {
        var id = adas.completed(cloud, "Hello world.");
        cloud.mySql().shut();

        assertThat(function.jobEnded(id)).isEqualTo(AGAIN);
        cloud.mySql().open();
        assertThat(function.jobEnded(id)).isEqualTo(DONE);

        assertThat(cloud.mailsAbout(id)).hasSize(1);
    }

    /** MySQL fails after the mail is sent and before that is recorded, as if the function were killed there. */
    @Test
    void aMailWhoseFunctionDiesAfterSendingItIsSentAgainWhenItsClaimExpires() throws IOException {
        var id = adas.completed(cloud, "Hello world.");
        cloud.onMail(() -> cloud.mySql().shut());

        assertThat(function.jobEnded(id)).isEqualTo(AGAIN);
        cloud.allIsWell();
        function.jobEnded(id);
        function.transcriptStored(id);
        assertThat(cloud.mailsAbout(id)).hasSize(1);
        recordings.change(id, r -> r.postponed(Instant.now()));
        function.jobEnded(id);
        function.jobEnded(id);

        assertThat(adas.recording(id).status()).isEqualTo(Status.DELIVERED);
        assertThat(cloud.mailsAbout(id)).hasSize(2);
    }
}
