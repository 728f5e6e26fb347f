package audiototext.aws;

import audiototext.standins.S3Server;
import audiototext.standins.SesServer;
import audiototext.standins.TranscribeServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

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
        // The SDK reads them from there, as it reads the environment where the application is deployed.
        Map.of(
                        "aws.region",
                        "us-east-1",
                        "aws.accessKeyId",
                        "test",
                        "aws.secretAccessKey",
                        "test",
                        "aws.endpointUrlS3",
                        s3.endpoint().toString(),
                        "aws.endpointUrlSes",
                        ses.endpoint().toString(),
                        "aws.endpointUrlTranscribe",
                        transcribe.endpoint().toString())
                .forEach(System::setProperty);
        return Map.of();
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
