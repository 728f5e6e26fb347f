package audiototext.aws.health;

import audiototext.aws.AwsClients;
import audiototext.aws.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import software.amazon.awssdk.core.exception.SdkException;

/** Whether the bucket can be reached. */
@Readiness
@ApplicationScoped
public class BucketCheck implements HealthCheck {
    private final AwsClients clients;
    private final Settings settings;

    BucketCheck(AwsClients clients, Settings settings) {
        this.clients = clients;
        this.settings = settings;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("bucket");
        try {
            clients.s3().headBucket(request -> request.bucket(settings.bucket()));
            return answer.up().build();
        } catch (SdkException e) {
            return answer.down()
                    .withData("failure", e.getClass().getSimpleName())
                    .build();
        }
    }
}
