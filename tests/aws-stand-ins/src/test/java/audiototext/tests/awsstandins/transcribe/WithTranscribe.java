package audiototext.tests.awsstandins.transcribe;

import audiototext.tests.awsstandins.S3Server;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.transcribe.TranscribeClient;
import software.amazon.awssdk.services.transcribe.model.StartTranscriptionJobRequest;
import software.amazon.awssdk.services.transcribe.model.TranscriptionJob;

/** Starts the stand-in and Amazon's own client for it. */
abstract class WithTranscribe {
    static final String BUCKET = "transcribed";
    static final String AUDIO = "ada/2026-11-24/audio/talk.webm";

    static S3Server s3;

    final String name = UUID.randomUUID().toString();
    TranscribeServer server;
    TranscribeClient client;

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

    void start(Consumer<StartTranscriptionJobRequest.Builder> change) {
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

    TranscriptionJob job() {
        return client.getTranscriptionJob(r -> r.transcriptionJobName(name)).transcriptionJob();
    }
}
