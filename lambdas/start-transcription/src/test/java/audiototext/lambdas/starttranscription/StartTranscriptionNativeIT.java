package audiototext.lambdas.starttranscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import audiototext.tests.awsstandins.lambda.FunctionZip;
import audiototext.tests.awsstandins.lambda.LambdaProcess;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The executable from function.zip, run as Lambda runs it. */
class StartTranscriptionNativeIT {
    private static final String ALL_WENT_WELL = "{\"batchItemFailures\":[]}";
    private static final byte[] WAV = "RIFF\0\0\0\0WAVEfmt and so on".getBytes(StandardCharsets.US_ASCII);

    private static final Cloud CLOUD = new Cloud();
    private static LambdaProcess function;

    private final String id = UUID.randomUUID().toString();

    @BeforeAll
    static void start() throws IOException {
        CLOUD.start();
        function = function("function.log", CLOUD.environment());
    }

    private static LambdaProcess function(String log, Map<String, String> environment) throws IOException {
        var target = Path.of("target/native-it");
        var bootstrap = FunctionZip.bootstrap(Path.of("target/function.zip"), target);
        return new LambdaProcess(List.of(bootstrap.toString()), environment, target.resolve(log));
    }

    @AfterAll
    static void stop() {
        function.close();
        CLOUD.stop();
    }

    @AfterEach
    void repair() {
        CLOUD.transcribe().faults().none();
    }

    @Test
    void givenAnEventInAQueuesMessage_thenTheJobIsStarted() throws Exception {
        assertThat(function.invoke(queued(stored(dropped("ada")))).body()).isEqualTo(ALL_WENT_WELL);

        var job = CLOUD.job(id).orElseThrow();
        assertThat(job.media()).isEqualTo("s3://" + Cloud.BUCKET + "/" + key("ada"));
        assertThat(job.request().path("OutputKey").asText()).isEqualTo("transcripts/" + id + ".json");
        assertThat(function.log()).contains("\"recording\":\"" + id + "\"");
    }

    @Test
    void givenANotificationOfS3_thenItsKeyIsDecodedAndTheJobIsStarted() throws Exception {
        var encoded = URLEncoder.encode(dropped("J%C3%BCrgen"), StandardCharsets.UTF_8);

        assertThat(function.invoke(notified(encoded)).succeeded()).isTrue();

        assertThat(CLOUD.job(id)).isPresent();
    }

    @Test
    void givenTheSameEventTwice_thenThereIsOneJob() throws Exception {
        var event = queued(stored(dropped("ada")));

        assertThat(function.invoke(event).body()).isEqualTo(ALL_WENT_WELL);
        assertThat(function.invoke(event).body()).isEqualTo(ALL_WENT_WELL);

        assertThat(CLOUD.mediaOfJobs()).containsOnlyOnce("s3://" + Cloud.BUCKET + "/" + key("ada"));
    }

    @Test
    void givenTheAudioIsGone_thenNothingIsStarted() throws Exception {
        assertThat(function.invoke(queued(stored(key("ada")))).body()).isEqualTo(ALL_WENT_WELL);

        assertThat(CLOUD.job(id)).isEmpty();
    }

    @Test
    void givenTranscribeRefuses_thenTheMessageComesBackAsFailed() throws Exception {
        CLOUD.transcribe().faults().failAlways("AccessDeniedException", 400);

        assertThat(function.invoke(queued(stored(dropped("ada")))).body())
                .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"m1\"}]}");
    }

    @Test
    void givenTranscribeIsThrottledOnce_thenItIsAskedAgain() throws Exception {
        CLOUD.transcribe().faults().failNext(1, "LimitExceededException", 400);

        assertThat(function.invoke(queued(stored(dropped("ada")))).body()).isEqualTo(ALL_WENT_WELL);

        assertThat(CLOUD.job(id)).isPresent();
    }

    @Test
    void givenAnEventOfUnknownForm_thenItIsAnErrorAndTheFunctionContinues() throws Exception {
        var refused = function.invoke("{\"hello\":1}");
        assertThat(refused.succeeded()).isFalse();
        assertThat(refused.body()).contains("EventsFailed").contains("has no known form");

        assertThat(function.invoke("this is not JSON").succeeded()).isFalse();
        assertThat(function.invoke(queued(stored(dropped("ada")))).body()).isEqualTo(ALL_WENT_WELL);
    }

    @Test
    void givenNoBucketIsSet_thenItDoesNotStartAndSaysWhatIsMissing() throws Exception {
        try (var unset = function("unset.log", Map.of())) {
            assertThatThrownBy(unset::untilFirstNext).isInstanceOf(IllegalStateException.class);
            assertThat(unset.log()).contains("audio-to-text.bucket");
        }
    }

    private String key(String userName) {
        return userName + "/2026-11-24/audio/" + id + ".wav";
    }

    private String dropped(String userName) {
        CLOUD.store(key(userName), WAV, Map.of());
        return key(userName);
    }

    private static String stored(String key) {
        return """
                {"version":"0","detail-type":"Object Created","source":"aws.s3","account":"123456789012",\
                "detail":{"version":"0","bucket":{"name":"%s"},"object":{"key":"%s","size":5}}}""".formatted(Cloud.BUCKET, key);
    }

    private static String queued(String event) {
        return "{\"Records\":[{\"messageId\":\"m1\",\"eventSource\":\"aws:sqs\",\"body\":\"%s\"}]}"
                .formatted(event.replace("\"", "\\\""));
    }

    private static String notified(String encodedKey) {
        return """
                {"Records":[{"eventSource":"aws:s3","eventName":"ObjectCreated:Put",\
                "s3":{"bucket":{"name":"%s"},"object":{"key":"%s","size":5}}}]}""".formatted(Cloud.BUCKET, encodedKey);
    }
}
