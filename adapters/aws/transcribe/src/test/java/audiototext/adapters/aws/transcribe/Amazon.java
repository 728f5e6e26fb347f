package audiototext.adapters.aws.transcribe;

import static audiototext.domain.data.RecordingBuilder.aRecording;

import audiototext.domain.data.RecordingBuilder;
import audiototext.domain.recording.Submission;
import audiototext.tests.awsstandins.S3Server;
import audiototext.tests.awsstandins.transcribe.TranscribeFaults;
import audiototext.tests.awsstandins.transcribe.TranscribeJobs;
import audiototext.tests.awsstandins.transcribe.TranscribeServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.transcribe.TranscribeClient;

/** Transcribe and S3 on this machine, and an adapter that talks to them. */
final class Amazon implements AutoCloseable {
    private static final Duration ATTEMPT = Duration.ofSeconds(15);
    private static final Duration CALL = Duration.ofSeconds(50);

    private final S3Client s3;
    private final TranscribeServer server;
    private final TranscribeClient client;
    private Instant now = Instant.now();

    Amazon(S3Server s3) {
        this.s3 = s3.client();
        server = TranscribeServer.start(this.s3);
        client = client(ATTEMPT, CALL);
    }

    TranscribeClient client(Duration attempt, Duration call) {
        return TranscribeClients.builder(attempt, call)
                .endpointOverride(server.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .build();
    }

    AmazonTranscription transcription() {
        return transcription(client, s3);
    }

    AmazonTranscription transcription(TranscribeClient transcribe) {
        return transcription(transcribe, s3);
    }

    AmazonTranscription transcription(S3Client bucket) {
        return transcription(client, bucket);
    }

    private AmazonTranscription transcription(TranscribeClient transcribe, S3Client bucket) {
        var settings = new TranscribeSettings(SharedS3.BUCKET, Optional.empty(), Map.of());
        return new AmazonTranscription(transcribe, bucket, settings, () -> now);
    }

    TranscribeJobs jobs() {
        return server.jobs();
    }

    TranscribeFaults faults() {
        return server.faults();
    }

    void wait(Duration duration) {
        now = now.plus(duration);
    }

    Submission stored() {
        return stored(aRecording());
    }

    Submission stored(RecordingBuilder recording) {
        var submission = recording.transcribing().submission();
        put(submission.key().audio(), "audio");
        return submission;
    }

    void put(String key, String content) {
        s3.putObject(r -> r.bucket(SharedS3.BUCKET).key(key), RequestBody.fromString(content, StandardCharsets.UTF_8));
    }

    void remove(String key) {
        s3.deleteObject(r -> r.bucket(SharedS3.BUCKET).key(key));
    }

    boolean holds(String key) {
        try {
            s3.headObject(r -> r.bucket(SharedS3.BUCKET).key(key));
            return true;
        } catch (NoSuchKeyException e) {
            return false;
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
