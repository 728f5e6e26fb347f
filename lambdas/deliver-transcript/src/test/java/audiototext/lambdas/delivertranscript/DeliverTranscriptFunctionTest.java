package audiototext.lambdas.delivertranscript;

import static audiototext.tests.awsstandins.lambda.QueueMessages.AGAIN;
import static audiototext.tests.awsstandins.lambda.QueueMessages.DONE;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.aws.transcribe.AmazonTranscription;
import audiototext.adapters.database.SqlRecordings;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Status;
import audiototext.tests.awsstandins.StoredMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The function behind Quarkus's event server, in front of MySQL, S3, SES and Transcribe. */
@QuarkusTest
@QuarkusTestResource(Cloud.class)
class DeliverTranscriptFunctionTest {
    /** Injected by the test resource itself. */
    Cloud cloud;

    @Inject
    Function function;

    @Inject
    Adas adas;

    @Inject
    SqlRecordings recordings;

    @Inject
    AmazonTranscription transcription;

    @Test
    void aStoredTranscriptIsKeptAndMailedToItsOwner() throws IOException {
        var id = adas.completed(cloud, "Hello world.");

        assertThat(function.transcriptStored(id)).isEqualTo(DONE);

        assertThat(adas.recording(id).status()).isEqualTo(Status.DELIVERED);
        assertThat(cloud.holds(adas.recording(id).submission().key().text())).isTrue();
        assertThat(cloud.mailsAbout(id)).singleElement().satisfies(mail -> {
            assertThat(mail.to()).containsExactly(adas.ada.email().value());
            assertThat(mail.text()).contains("Hello world.");
            assertThat(mail.attachments())
                    .extracting(StoredMail.Attachment::type)
                    .containsExactly("text/plain", "application/x-subrip");
        });
    }

    @Test
    void bothEventsTwiceAndInAnyOrderSendOneMail() throws IOException {
        var id = adas.completed(cloud, "Hello world.");

        function.jobEnded(id);
        function.transcriptStored(id);
        function.transcriptStored(id);
        function.jobEnded(id);

        assertThat(cloud.mailsAbout(id)).hasSize(1);
    }

    @Test
    void theReasonOfAFailedJobIsMailed() throws IOException {
        var id = adas.started(cloud);
        cloud.transcribe().jobs().fail(id.toString(), "Unsupported audio format.");

        assertThat(function.jobEnded(id)).isEqualTo(DONE);

        assertThat(adas.recording(id).status()).isEqualTo(Status.FAILED);
        assertThat(cloud.mailsAbout(id))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).startsWith("Not transcribed"));
    }

    @Test
    void aRecordingWithoutSpeechIsKnownToBeSilentAndTheMailSaysWhatToDo() throws IOException {
        var id = adas.completed(cloud, "");

        assertThat(function.transcriptStored(id)).isEqualTo(DONE);

        assertThat(adas.recording(id).progress().findings().speech().silent()).isTrue();
        assertThat(cloud.mailsAbout(id))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("No speech was found in this recording.", "check that the right microphone"));
    }

    @Test
    void theMailAndTheStoredTranscriptSayHowItWasMade() throws IOException {
        var id = adas.completed(cloud, "Hello world.");

        assertThat(function.transcriptStored(id)).isEqualTo(DONE);

        assertThat(adas.recording(id).progress().findings().speech().detected()).isPresent();
        assertThat(cloud.mailsAbout(id))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("English (United States), detected (98%), by Amazon Transcribe"));
    }

    @Test
    void audioDroppedIntoTheBucketIsInItsOwnersListAndMailed() throws IOException {
        var path = adas.dropped(cloud, adas.ada.userName(), "Sitzung 1+2.mp3", "Hello world.");

        assertThat(function.transcriptStored(path.recordingId())).isEqualTo(DONE);
        assertThat(function.jobEnded(path.recordingId())).isEqualTo(DONE);

        assertThat(recordings.newest(adas.ada.subject(), Optional.empty(), 10))
                .singleElement()
                .satisfies(recording -> {
                    assertThat(recording.status()).isEqualTo(Status.DELIVERED);
                    assertThat(recording.name()).hasToString("Sitzung 1+2.mp3");
                    assertThat(recording.submission().key().audio()).isEqualTo(path.key());
                    assertThat(recording.progress().content().orElseThrow().bytes())
                            .isEqualTo(Adas.MP3.length);
                });
        assertThat(cloud.mailsAbout(path.recordingId())).hasSize(1);
    }

    @Test
    void theEventForAnUnknownUserIsRetried() throws IOException {
        var path = adas.dropped(cloud, "unknown " + UUID.randomUUID(), "talk.mp3", "Hello world.");

        assertThat(function.transcriptStored(path.recordingId())).isEqualTo(AGAIN);
    }

    @Test
    void jobsOfOtherApplicationsAreLeftAlone() {
        assertThat(function.jobEnded(RecordingId.random())).isEqualTo(DONE);
    }

    @Test
    void aRecordingThatWasDeletedWhileItsJobRanLeavesNothing() throws IOException {
        var id = adas.started(cloud);
        transcription.forget(id);
        recordings.remove(id);
        cloud.transcribe().jobs().complete(id.toString(), "Hello world.");

        assertThat(function.jobEnded(id)).isEqualTo(DONE);

        assertThat(recordings.find(id)).isEmpty();
        assertThat(cloud.holds("transcripts/" + id)).isFalse();
    }
}
