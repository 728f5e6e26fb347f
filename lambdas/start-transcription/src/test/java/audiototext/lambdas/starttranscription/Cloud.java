package audiototext.lambdas.starttranscription;

import audiototext.tests.awsstandins.S3Server;
import audiototext.tests.awsstandins.transcribe.TranscribeJob;
import audiototext.tests.awsstandins.transcribe.TranscribeServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;

/** S3 and Transcribe on this machine. The SDK finds them by the same settings that it reads in Lambda. */
public final class Cloud implements QuarkusTestResourceLifecycleManager {
    static final String BUCKET = "audio-to-text";

    private S3Server s3;
    private TranscribeServer transcribe;

    @Override
    public Map<String, String> start() {
        try {
            s3 = S3Server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        s3.createBucket(BUCKET);
        transcribe = TranscribeServer.start(s3.client());
        System.setProperty("aws.endpointUrlS3", s3.endpoint().toString());
        System.setProperty("aws.endpointUrlTranscribe", transcribe.endpoint().toString());
        System.setProperty("aws.region", "us-east-1");
        System.setProperty("aws.accessKeyId", "test");
        System.setProperty("aws.secretAccessKey", "test");
        return Map.of("audio-to-text.bucket", BUCKET);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Cloud.class));
    }

    /** The environment that Lambda would set for the function. */
    Map<String, String> environment() {
        return Map.of(
                "AUDIO_TO_TEXT_BUCKET",
                BUCKET,
                "AWS_ENDPOINT_URL_S3",
                s3.endpoint().toString(),
                "AWS_ENDPOINT_URL_TRANSCRIBE",
                transcribe.endpoint().toString(),
                "AWS_REGION",
                "us-east-1",
                "AWS_ACCESS_KEY_ID",
                "test",
                "AWS_SECRET_ACCESS_KEY",
                "test");
    }

    TranscribeServer transcribe() {
        return transcribe;
    }

    void store(String key, byte[] content, Map<String, String> metadata) {
        s3.client().putObject(put -> put.bucket(BUCKET).key(key).metadata(metadata), RequestBody.fromBytes(content));
    }

    Optional<TranscribeJob> job(String name) {
        return transcribe.jobs().find(name);
    }

    List<String> mediaOfJobs() {
        return transcribe.jobs().all().stream().map(TranscribeJob::media).toList();
    }

    @Override
    public void stop() {
        transcribe.close();
        s3.close();
    }
}
