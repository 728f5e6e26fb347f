package audiototext.lambdas.starttranscription;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.recording.AudioPath;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The function behind Quarkus's event server, in front of S3 and Transcribe. */
@QuarkusTest
@QuarkusTestResource(Cloud.class)
class StartTranscriptionFunctionTest {
    private static final byte[] WAV = "RIFF....WAVEfmt and so on".getBytes(StandardCharsets.UTF_8);
    private static final String NO_FAILURES = "{\"batchItemFailures\":[]}";

    /** Injected by the test resource itself. */
    Cloud cloud;

    @ConfigProperty(name = "quarkus.lambda.mock-event-server.test-port")
    int port;

    private final String id = UUID.randomUUID().toString();
    private final String key = "ada/2026-11-22/audio/" + id + ".wav";

    @AfterEach
    void nothingFailsAnyMore() {
        cloud.transcribe().faults().none();
    }

    @Test
    void storedAudioIsTranscribed() {
        cloud.store(key, WAV, Map.of("owner", "ada", "language", "de-DE"));

        assertThat(call(queue(bridged(key))).asString()).isEqualTo(NO_FAILURES);

        var job = cloud.job(id).orElseThrow().request();
        assertThat(job.at("/Media/MediaFileUri").asText()).isEqualTo("s3://" + Cloud.BUCKET + "/" + key);
        assertThat(job.at("/MediaFormat").asText()).isEqualTo("wav");
        assertThat(job.at("/LanguageCode").asText()).isEqualTo("de-DE");
        assertThat(job.at("/OutputKey").asText()).isEqualTo("transcripts/" + id + ".json");
    }

    @Test
    void audioDroppedIntoTheBucketIsTranscribedUnderAnIdFromItsKey() {
        var path = new AudioPath("ada@example.org", LocalDate.of(2026, 11, 22), "Sitzung 1+2 vom März " + id + ".mp3");
        cloud.store(path.key(), WAV, Map.of());

        call(notification(encoded(path.key())));

        var job = cloud.job(path.recordingId().toString()).orElseThrow().request();
        assertThat(job.at("/Media/MediaFileUri").asText()).isEqualTo("s3://" + Cloud.BUCKET + "/" + path.key());
        assertThat(job.at("/IdentifyLanguage").asBoolean()).isTrue();
        assertThat(job.at("/MediaFormat").asText()).isEqualTo("wav");
    }

    @Test
    void theSameEventAgainInAnyFormStartsNoSecondJob() {
        cloud.store(key, WAV, Map.of());

        for (var event : List.of(bridged(key), notification(encoded(key)), queue(bridged(key)), bridged(key))) {
            assertThat(call(event).statusCode()).isEqualTo(200);
        }

        assertThat(cloud.mediaOfJobs()).containsOnlyOnce("s3://" + Cloud.BUCKET + "/" + key);
    }

    @Test
    void anInvalidLanguageInTheMetadataMeansDetection() {
        cloud.store(key, WAV, Map.of("language", "the Queen's English"));

        call(bridged(key));

        assertThat(cloud.job(id).orElseThrow().request().at("/IdentifyLanguage").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF-1.7 is not audio"})
    void anObjectThatIsNotAudioStartsNothingAndIsNotRetried(String content) {
        cloud.store(key, content.getBytes(StandardCharsets.UTF_8), Map.of());

        assertThat(call(queue(bridged(key))).asString()).isEqualTo(NO_FAILURES);

        assertThat(cloud.job(id)).isEmpty();
    }

    @Test
    void audioThatIsGoneIsNotRetried() {
        assertThat(call(queue(bridged(key))).asString()).isEqualTo(NO_FAILURES);
    }

    @Test
    void aCallThatFailsOnceIsRetriedAtOnce() {
        cloud.store(key, WAV, Map.of());
        cloud.transcribe().faults().failNext(1, "InternalFailureException", 500);

        assertThat(call(queue(bridged(key))).asString()).isEqualTo(NO_FAILURES);

        assertThat(cloud.job(id)).isPresent();
    }

    @Test
    void aCallThatIsAnsweredSlowlyIsWaitedFor() {
        cloud.store(key, WAV, Map.of());
        cloud.transcribe().faults().delayAlways(Duration.ofSeconds(2));

        call(queue(bridged(key)));

        assertThat(cloud.job(id)).isPresent();
    }

    @Test
    void aCallThatIsNotAnsweredIsRetried() {
        cloud.store(key, WAV, Map.of());
        cloud.transcribe().faults().hangNext(1);

        assertThat(call(queue(bridged(key))).asString()).isEqualTo(NO_FAILURES);

        assertThat(cloud.job(id)).isPresent();
    }

    @Test
    void whileTranscribeFailsOnlyTheAffectedMessageIsRetried() {
        cloud.store(key, WAV, Map.of());
        cloud.transcribe().faults().failAlways("InternalFailureException", 500);
        var gone = "ada/2026-11-22/audio/" + UUID.randomUUID() + ".wav";

        assertThat(call(queue(bridged(key), bridged(gone))).asString())
                .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"m0\"}]}");

        cloud.transcribe().faults().none();
        assertThat(call(queue(bridged(key))).asString()).isEqualTo(NO_FAILURES);
        assertThat(cloud.job(id)).isPresent();
    }

    @Test
    void withoutAQueueTheErrorNamesTheRecording() {
        cloud.store(key, WAV, Map.of());
        cloud.transcribe().faults().failAlways("LimitExceededException", 400);

        var answer = call(bridged(key));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.asString()).contains("1 of 1 events failed").contains(id);
    }

    @Test
    void aMalformedEventIsAnErrorThatNamesThePath() {
        var answer = call("{\"Records\":[{\"eventSource\":\"aws:s3\"}]}");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.asString()).contains("Records[0].eventName is missing");
    }

    private Response call(String event) {
        return given().port(port).contentType("application/json").body(event).post("/");
    }

    private static String encoded(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8);
    }

    private static String bridged(String key) {
        return json(Map.of(
                "source", "aws.s3",
                "detail-type", "Object Created",
                "detail", Map.of("bucket", Map.of("name", Cloud.BUCKET), "object", Map.of("key", key))));
    }

    private static String notification(String encodedKey) {
        var s3 = Map.of("bucket", Map.of("name", Cloud.BUCKET), "object", Map.of("key", encodedKey));
        return json(Map.of(
                "Records", List.of(Map.of("eventSource", "aws:s3", "eventName", "ObjectCreated:Put", "s3", s3))));
    }

    private static String queue(String... bodies) {
        var messages = new ArrayList<Map<String, String>>();
        for (var body : bodies) {
            messages.add(Map.of("messageId", "m" + messages.size(), "eventSource", "aws:sqs", "body", body));
        }
        return json(Map.of("Records", messages));
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
