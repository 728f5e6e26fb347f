package audiototext.adapters.aws.s3;

import java.time.Duration;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Makes clients as patient as this program wants them: below the minute that a function may take. */
public final class S3Clients {
    /** Long enough for a part of {@link AudioParts#PART_BYTES} on a slow line. */
    private static final Duration ATTEMPT = Duration.ofSeconds(15);

    private static final Duration CALL = Duration.ofSeconds(50);

    private S3Clients() {}

    /** Sets timeouts and the SDK's standard retries (three attempts) beside what the builder has already. */
    public static S3ClientBuilder patient(S3ClientBuilder builder) {
        return patient(builder, ATTEMPT, CALL);
    }

    static S3ClientBuilder patient(S3ClientBuilder builder, Duration attempt, Duration call) {
        return builder.overrideConfiguration(builder.overrideConfiguration().toBuilder()
                .retryStrategy(AwsRetryStrategy.standardRetryStrategy())
                .apiCallAttemptTimeout(attempt)
                .apiCallTimeout(call)
                .build());
    }
}
