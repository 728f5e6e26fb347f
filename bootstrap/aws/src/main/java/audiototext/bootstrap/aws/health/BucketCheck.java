package audiototext.bootstrap.aws.health;

import audiototext.bootstrap.aws.StorageSettings;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/** Whether the bucket can be reached. */
@Readiness
@ApplicationScoped
public class BucketCheck implements HealthCheck {
    private final S3Client s3;
    private final StorageSettings settings;

    BucketCheck(S3Client s3, StorageSettings settings) {
        this.s3 = s3;
        this.settings = settings;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("bucket");
        try {
            s3.headBucket(request -> request.bucket(settings.bucket()));
            return answer.up().build();
        } catch (SdkException e) {
            return answer.down()
                    .withData("failure", e.getClass().getSimpleName())
                    .build();
        }
    }
}
