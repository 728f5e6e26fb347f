package audiototext.lambdas.deliver;

import static audiototext.domain.data.RecordingBuilder.aRecording;
import static audiototext.domain.data.UserBuilder.aUser;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.aws.transcribe.AmazonTranscription;
import audiototext.adapters.mysql.MySqlRecordings;
import audiototext.adapters.mysql.MySqlUserRegistry;
import audiototext.domain.AudioFormat;
import audiototext.domain.AudioPlace;
import audiototext.domain.Language;
import audiototext.domain.Recording;
import audiototext.domain.RecordingId;
import audiototext.domain.Status;
import audiototext.domain.User;
import audiototext.standins.StoredMail;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The function behind Quarkus' event server, before MySQL, S3, SES and Transcribe. */
@QuarkusTest
@QuarkusTestResource(Cloud.class)
class DeliverTranscriptFunctionTest {
    private static final byte[] MP3 = "ID3 and whatever follows".getBytes(StandardCharsets.UTF_8);
    private static final String DONE = "{\"batchItemFailures\":[]}";
    private static final String AGAIN = "{\"batchItemFailures\":[{\"itemIdentifier\":\"m\"}]}";

    /** Injected by the test resource itself. */
    Cloud cloud;

    @Inject
    MySqlRecordings recordings;

    @Inject
    MySqlUserRegistry registry;

    @Inject
    AmazonTranscription transcription;

    @ConfigProperty(name = "quarkus.lambda.mock-event-server.test-port")
    int port;

    private final User ada = aUser().named("ada " + UUID.randomUUID()).build();

    @BeforeEach
    void adaHasSignedIn() {
        registry.keep(ada);
    }

    @AfterEach
    void nothingFailsAnyMore() {
        cloud.allIsWell();
    }

    @Test
    void aStoredTranscriptIsKeptAndMailedToItsOwner() throws IOException {
        var id = completed("Hello world.");

        assertThat(transcriptStored(id)).isEqualTo(DONE);

        assertThat(recording(id).status()).isEqualTo(Status.DELIVERED);
        assertThat(cloud.holds(recording(id).submission().key().text())).isTrue();
        assertThat(cloud.mailsAbout(id)).singleElement().satisfies(mail -> {
            assertThat(mail.to()).containsExactly(ada.email().value());
            assertThat(mail.text()).contains("Hello world.");
            assertThat(mail.attachments())
                    .extracting(StoredMail.Attachment::type)
                    .containsExactly("text/plain", "application/x-subrip");
        });
    }

    @Test
    void bothEventsInAnyOrderAndTwiceMailOnce() throws IOException {
        var id = completed("Hello world.");

        jobEnded(id);
        transcriptStored(id);
        transcriptStored(id);
        jobEnded(id);

        assertThat(cloud.mailsAbout(id)).hasSize(1);
    }

    @Test
    void theReasonOfAFailedJobIsMailed() throws IOException {
        var id = started();
        cloud.transcribe().jobs().fail(id.toString(), "Unsupported audio format.");

        assertThat(jobEnded(id)).isEqualTo(DONE);

        assertThat(recording(id).status()).isEqualTo(Status.FAILED);
        assertThat(cloud.mailsAbout(id)).singleElement().satisfies(mail -> assertThat(mail.subject())
                .startsWith("Not transcribed"));
    }

    @Test
    void audioThatWasLaidIntoTheBucketIsInItsOwnersListAndMailed() throws IOException {
        var place = new AudioPlace(ada.userName(), LocalDate.of(2026, 11, 22), "Sitzung 1+2.mp3");
        cloud.put(place.key(), MP3, Map.of());
        transcription.start(place.recordingId(), place.key(), AudioFormat.MP3, Language.AUTO);
        cloud.transcribe().jobs().complete(place.recordingId().toString(), "Hello world.");

        assertThat(transcriptStored(place.recordingId())).isEqualTo(DONE);
        assertThat(jobEnded(place.recordingId())).isEqualTo(DONE);

        assertThat(recordings.newest(ada.subject(), Optional.empty(), 10))
                .singleElement()
                .satisfies(recording -> {
                    assertThat(recording.status()).isEqualTo(Status.DELIVERED);
                    assertThat(recording.name()).hasToString("Sitzung 1+2.mp3");
                    assertThat(recording.submission().key().audio()).isEqualTo(place.key());
                    assertThat(recording.progress().content().orElseThrow().bytes())
                            .isEqualTo(MP3.length);
                });
        assertThat(cloud.mailsAbout(place.recordingId())).hasSize(1);
    }

    @Test
    void audioOfAUserThatNobodyKnowsComesAgain() throws IOException {
        var place = new AudioPlace("nobody " + UUID.randomUUID(), LocalDate.of(2026, 11, 22), "talk.mp3");
        cloud.put(place.key(), MP3, Map.of());
        transcription.start(place.recordingId(), place.key(), AudioFormat.MP3, Language.AUTO);
        cloud.transcribe().jobs().complete(place.recordingId().toString(), "Hello world.");

        assertThat(transcriptStored(place.recordingId())).isEqualTo(AGAIN);
    }

    @Test
    void jobsOfOtherApplicationsAreLeftAlone() {
        assertThat(jobEnded(RecordingId.random())).isEqualTo(DONE);
    }

    @Test
    void aRecordingThatWasDeletedWhileItsJobRanLeavesNothing() throws IOException {
        var id = started();
        transcription.forget(id);
        recordings.remove(id);
        cloud.transcribe().jobs().complete(id.toString(), "Hello world.");

        assertThat(jobEnded(id)).isEqualTo(DONE);

        assertThat(recordings.find(id)).isEmpty();
        assertThat(cloud.holds("transcripts/" + id)).isFalse();
    }

    @Test
    void whileS3FailsTheEventComesAgain() throws IOException {
        var id = completed("Hello world.");
        cloud.fail(call -> call.target().getPath().contains("/transcripts/"));

        assertThat(transcriptStored(id)).isEqualTo(AGAIN);
        cloud.allIsWell();
        assertThat(transcriptStored(id)).isEqualTo(DONE);

        assertThat(cloud.mailsAbout(id)).hasSize(1);
    }

    @Test
    void aTextThatCannotBeKeptIsNotMailed() throws IOException {
        var id = completed("Hello world.");
        cloud.fail(call -> call.method().equals("PUT"));

        assertThat(transcriptStored(id)).isEqualTo(AGAIN);
        assertThat(cloud.mailsAbout(id)).isEmpty();
        cloud.allIsWell();
        transcriptStored(id);

        assertThat(recording(id).status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void aMailThatSesDoesNotTakeForTheMomentIsLeftToTheSweep() throws IOException {
        var id = completed("Hello world.");
        cloud.fail(call -> call.method().equals("POST"));

        assertThat(transcriptStored(id)).isEqualTo(DONE);

        assertThat(recording(id).awaitsMail()).isTrue();
        assertThat(recording(id).work().dueAt()).isPresent();
        assertThat(recording(id).work().claimedUntil()).isEmpty();
        cloud.allIsWell();
        jobEnded(id);
        assertThat(cloud.mailsAbout(id)).hasSize(1);
    }

    @Test
    void whileTranscribeFailsTheEventComesAgain() throws IOException {
        var id = completed("Hello world.");
        cloud.transcribe().faults().failAlways("InternalFailureException", 500);

        assertThat(jobEnded(id)).isEqualTo(AGAIN);
        cloud.allIsWell();
        assertThat(jobEnded(id)).isEqualTo(DONE);

        assertThat(cloud.mailsAbout(id)).hasSize(1);
    }

    @Test
    void callsThatFailOnceOrAreSlowMakeNoDifference() throws IOException {
        var id = completed("Hello world.");
        cloud.transcribe().faults().failNext(1, "InternalFailureException", 500);
        cloud.transcribe().faults().delayAlways(Duration.ofSeconds(1));

        assertThat(jobEnded(id)).isEqualTo(DONE);

        assertThat(cloud.mailsAbout(id)).hasSize(1);
    }

    @Test
    void whileMySqlIsGoneTheEventComesAgain() throws IOException {
        var id = completed("Hello world.");
        cloud.mySql().shut();

        assertThat(jobEnded(id)).isEqualTo(AGAIN);
        cloud.mySql().open();
        assertThat(jobEnded(id)).isEqualTo(DONE);

        assertThat(cloud.mailsAbout(id)).hasSize(1);
    }

    /** MySQL is gone between the mail and its mark, so that the function ends like one that was killed there. */
    @Test
    void aFunctionThatDiesAfterTheMailLeavesItToBeSentOnceMoreWhenItsClaimIsOver() throws IOException {
        var id = completed("Hello world.");
        cloud.uponMail(() -> cloud.mySql().shut());

        assertThat(jobEnded(id)).isEqualTo(AGAIN);
        cloud.allIsWell();
        jobEnded(id);
        transcriptStored(id);
        assertThat(cloud.mailsAbout(id)).hasSize(1);
        recordings.change(id, r -> r.postponed(Instant.now()));
        jobEnded(id);
        jobEnded(id);

        assertThat(recording(id).status()).isEqualTo(Status.DELIVERED);
        assertThat(cloud.mailsAbout(id)).hasSize(2);
    }

    /** A recording of Ada's, stored, with its job. */
    private RecordingId started() throws IOException {
        var recording = aRecording().ownedBy(ada).inFormat(AudioFormat.MP3).transcribing();
        recordings.add(recording);
        cloud.put(
                recording.submission().key().audio(),
                MP3,
                Map.of("owner", ada.subject().value(), "language", "auto"));
        transcription.start(recording.submission());
        return recording.id();
    }

    private RecordingId completed(String text) throws IOException {
        var id = started();
        cloud.transcribe().jobs().complete(id.toString(), text);
        return id;
    }

    private Recording recording(RecordingId id) {
        return recordings.find(id).orElseThrow();
    }

    private String transcriptStored(RecordingId id) {
        var key = "transcripts/" + id + ".json";
        return call(Map.of(
                "source", "aws.s3",
                "detail-type", "Object Created",
                "detail", Map.of("bucket", Map.of("name", Cloud.BUCKET), "object", Map.of("key", key))));
    }

    private String jobEnded(RecordingId id) {
        return call(Map.of(
                "source", "aws.transcribe",
                "detail-type", "Transcribe Job State Change",
                "detail", Map.of("TranscriptionJobName", id.toString(), "TranscriptionJobStatus", "COMPLETED")));
    }

    private String call(Map<String, Object> event) {
        var message = Map.of("messageId", "m", "eventSource", "aws:sqs", "body", json(event));
        return given().port(port)
                .contentType("application/json")
                .body(json(Map.of("Records", List.of(message))))
                .post("/")
                .asString();
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
