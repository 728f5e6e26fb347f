package audiototext.standins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.transcribe.TranscribeClient;
import software.amazon.awssdk.services.transcribe.model.BadRequestException;
import software.amazon.awssdk.services.transcribe.model.ConflictException;
import software.amazon.awssdk.services.transcribe.model.InternalFailureException;
import software.amazon.awssdk.services.transcribe.model.LimitExceededException;
import software.amazon.awssdk.services.transcribe.model.StartTranscriptionJobRequest;
import software.amazon.awssdk.services.transcribe.model.TranscriptionJob;

/** The stand-in as Amazon's own client sees it. */
class TranscribeServerTest {
    private static final String BUCKET = "transcribed";
    private static final String AUDIO = "ada/2026-11-24/audio/talk.webm";

    private static S3Server s3;

    private final String name = UUID.randomUUID().toString();
    private TranscribeServer server;
    private TranscribeClient client;

    @BeforeAll
    static void startS3() throws Exception {
        s3 = S3Server.start();
        s3.createBucket(BUCKET);
        s3.client().putObject(r -> r.bucket(BUCKET).key(AUDIO), RequestBody.fromString("audio"));
    }

    @AfterAll
    static void stopS3() {
        s3.close();
    }

    @BeforeEach
    void start() {
        server = TranscribeServer.start(s3.client());
        client = TranscribeClient.builder()
                .endpointOverride(server.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(
                        o -> o.retryStrategy(r -> r.maxAttempts(1)).apiCallAttemptTimeout(Duration.ofSeconds(5)))
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void aJobIsQueuedThenRunsThenIsComplete() {
        start(r -> {});
        assertThat(job().transcriptionJobStatusAsString()).isEqualTo("QUEUED");
        server.jobs().begin(name);
        assertThat(job().transcriptionJobStatusAsString()).isEqualTo("IN_PROGRESS");
        server.jobs().complete(name, "Hello.");
        assertThat(job().transcriptionJobStatusAsString()).isEqualTo("COMPLETED");
    }

    @Test
    void timesAreToldToTheMillisecond() {
        var before = Instant.now().minusMillis(1);

        start(r -> {});

        assertThat(job().creationTime()).isBetween(before, Instant.now());
    }

    @Test
    void aJobKeepsWhatItWasAskedFor() {
        start(r -> {});

        assertThat(job().media().mediaFileUri()).isEqualTo("s3://" + BUCKET + "/" + AUDIO);
        assertThat(job().mediaFormatAsString()).isEqualTo("webm");
    }

    @Test
    void aFailedJobSaysWhy() {
        start(r -> {});

        server.jobs().fail(name, "Unsupported media format.");

        assertThat(job().failureReason()).isEqualTo("Unsupported media format.");
    }

    @Test
    void theTranscriptIsWrittenWhereItIsWanted() {
        start(r -> {});

        server.jobs().complete(name, "Yes, sir.");

        assertThat(object("transcripts/" + name + ".json"))
                .contains("\"transcript\":\"Yes, sir.\"")
                .contains("{\"confidence\":\"0.987\",\"content\":\"Yes\"}],\"start_time\":\"0.000\"")
                .contains("\"language_code\":\"en-US\"");
    }

    @Test
    void aCheckOfTheRightToWriteIsLeftBesideTheOutput() {
        start(r -> {});

        assertThat(object("transcripts/.write_access_check_file.temp")).isEmpty();
    }

    @Test
    void aJobMayEndByItself() {
        server.jobs().endByThemselves(job -> new TranscribeJobs.Ending.Heard("Hello."));

        start(r -> {});

        await().until(() -> job().transcriptionJobStatusAsString().equals("COMPLETED"));
    }

    @Test
    void aNameIsUsedOnce() {
        start(r -> {});

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> start(r -> {}));
    }

    @Test
    void aFinishedJobCanBeDeletedAndItsNameUsedAgain() {
        start(r -> {});
        server.jobs().complete(name, "Hello.");

        client.deleteTranscriptionJob(r -> r.transcriptionJobName(name));

        start(r -> {});
    }

    @Test
    void aRunningJobCannotBeDeleted() {
        start(r -> {});

        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> client.deleteTranscriptionJob(r -> r.transcriptionJobName(name)))
                .withMessageContaining("non-terminal state");
    }

    @Test
    void anUnknownJobIsABadRequest() {
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(this::job)
                .withMessageContaining("couldn't be found");
    }

    @Test
    void jobsAreListed() {
        start(r -> {});
        server.jobs().complete(name, "Hello.");

        assertThat(client.listTranscriptionJobs(r -> r.status("COMPLETED")).transcriptionJobSummaries())
                .singleElement()
                .satisfies(job -> assertThat(job.transcriptionJobName()).isEqualTo(name));
        assertThat(client.listTranscriptionJobs(r -> r.status("FAILED")).transcriptionJobSummaries())
                .isEmpty();
    }

    @Test
    void thereIsALimitOfUnfinishedJobs() {
        server.jobs().limit(1);
        start(r -> {});

        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> start(r -> r.transcriptionJobName("other")));
    }

    @Test
    void requestsAreValidated() {
        refused(r -> r.transcriptionJobName("with spaces"), "TranscriptionJobName");
        refused(r -> r.languageCode("en-US"), "exactly one of");
        refused(r -> r.identifyLanguage(null), "exactly one of");
        refused(r -> r.mediaFormat("aiff"), "enum value set");
        refused(r -> r.media(m -> m.mediaFileUri("ftp://host/talk.webm")), "URI");
        refused(r -> r.media(m -> m.mediaFileUri("s3://" + BUCKET + "/gone.webm")), "can't be accessed");
        refused(r -> r.outputKey("transcripts/ä.json"), "OutputKey");
        refused(r -> r.outputBucketName("no-such-bucket"), "can't be accessed");
    }

    @Test
    void theNextCallsFailAsToldAndThenAllIsWell() {
        server.faults().failNext(1, "InternalFailureException", 500);

        assertThatExceptionOfType(InternalFailureException.class).isThrownBy(() -> start(r -> {}));
        start(r -> {});

        assertThat(server.faults().calls("StartTranscriptionJob")).isEqualTo(2);
    }

    @Test
    void aCallMayHang() {
        server.faults().hangNext(1);

        assertThatThrownBy(() -> client.listTranscriptionJobs(
                        r -> r.overrideConfiguration(o -> o.apiCallAttemptTimeout(Duration.ofMillis(200)))))
                .isInstanceOf(ApiCallAttemptTimeoutException.class);
    }

    @Test
    void aCallMayBeSlow() {
        server.faults().delayAlways(Duration.ofMillis(300));
        long before = System.nanoTime();

        client.listTranscriptionJobs();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(299));
    }

    private void refused(Consumer<StartTranscriptionJobRequest.Builder> change, String message) {
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> start(change))
                .withMessageContaining(message);
    }

    private void start(Consumer<StartTranscriptionJobRequest.Builder> change) {
        var request = StartTranscriptionJobRequest.builder()
                .transcriptionJobName(name)
                .media(m -> m.mediaFileUri("s3://" + BUCKET + "/" + AUDIO))
                .mediaFormat("webm")
                .identifyLanguage(true)
                .outputBucketName(BUCKET)
                .outputKey("transcripts/" + name + ".json");
        change.accept(request);
        client.startTranscriptionJob(request.build());
    }

    private TranscriptionJob job() {
        return client.getTranscriptionJob(r -> r.transcriptionJobName(name)).transcriptionJob();
    }

    private static String object(String key) {
        return s3.client().getObjectAsBytes(r -> r.bucket(BUCKET).key(key)).asUtf8String();
    }
}
