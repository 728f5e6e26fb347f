package audiototext.bootstrap.aws;

import audiototext.tests.awsstandins.S3Server;
import audiototext.tests.awsstandins.SesServer;
import audiototext.tests.awsstandins.transcribe.TranscribeServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import software.amazon.awssdk.services.s3.S3Client;

/** AWS for the tests: S3, SES and Transcribe on this machine. */
public class Outside implements QuarkusTestResourceLifecycleManager {
    public static final String BUCKET = "audio";

    private static Outside running;

    private S3Server s3;
    private SesServer ses;
    private TranscribeServer transcribe;

    @Override
    public Map<String, String> start() {
        try {
            s3 = S3Server.start();
            ses = SesServer.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        s3.createBucket(BUCKET);
        transcribe = TranscribeServer.start(s3.client());
        running = this;
        // Deployed, the SDK reads these from the environment.
        System.setProperty("aws.region", "us-east-1");
        System.setProperty("aws.accessKeyId", "test");
        System.setProperty("aws.secretAccessKey", "test");
        System.setProperty("aws.endpointUrlS3", s3.endpoint().toString());
        System.setProperty("aws.endpointUrlSes", ses.endpoint().toString());
        System.setProperty("aws.endpointUrlTranscribe", transcribe.endpoint().toString());
        return Map.of();
    }

    /** The same for separate processes. */
    public static Map<String, String> environment() {
        return Map.of(
                "AWS_REGION",
                "us-east-1",
                "AWS_ACCESS_KEY_ID",
                "test",
                "AWS_SECRET_ACCESS_KEY",
                "test",
                "AWS_ENDPOINT_URL_S3",
                running.s3.endpoint().toString(),
                "AWS_ENDPOINT_URL_SES",
                running.ses.endpoint().toString(),
                "AWS_ENDPOINT_URL_TRANSCRIBE",
                running.transcribe.endpoint().toString());
    }

    public static S3Client s3() {
        return running.s3.client();
    }

    public static SesServer ses() {
        return running.ses;
    }

    public static TranscribeServer transcribe() {
        return running.transcribe;
    }

    @Override
    public void stop() {
        transcribe.close();
        ses.close();
        s3.close();
    }
}
