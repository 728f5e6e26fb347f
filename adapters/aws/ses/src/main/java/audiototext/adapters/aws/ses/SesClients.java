package audiototext.adapters.aws.ses;

import java.time.Duration;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.core.retry.RetryUtils;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.ses.SesClientBuilder;

/**
 * Makes clients that try again what SES has not taken, and nothing else: a call whose answer is lost may have sent the
 * mail. All of it takes less than a function's minute and than a worker's claim on a delivery.
 */
public final class SesClients {
    private static final Duration ATTEMPT = Duration.ofSeconds(10);
    private static final Duration CALL = Duration.ofSeconds(30);

    private SesClients() {}

    /** Sets timeouts and retries beside what the builder has already. */
    public static SesClientBuilder patient(SesClientBuilder builder) {
        return patient(builder, ATTEMPT, CALL);
    }

    static SesClientBuilder patient(SesClientBuilder builder, Duration attempt, Duration call) {
        return builder.overrideConfiguration(builder.overrideConfiguration().toBuilder()
                .retryStrategy(whatWasNotTaken())
                .apiCallAttemptTimeout(attempt)
                .apiCallTimeout(call)
                .build());
    }

    private static RetryStrategy whatWasNotTaken() {
        return DefaultRetryStrategy.standardStrategyBuilder()
                .useClientDefaults(false)
                .retryOnException(SesClients::wasNotTaken)
                .treatAsThrottling(SesClients::isThrottling)
                .build();
    }

    private static boolean wasNotTaken(Throwable failure) {
        return isThrottling(failure) || failure instanceof SdkServiceException answer && answer.statusCode() >= 500;
    }

    private static boolean isThrottling(Throwable failure) {
        return failure instanceof SdkException answer && RetryUtils.isThrottlingException(answer);
    }
}
