package audiototext.adapters.aws.transcribe;

import java.time.Duration;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.transcribe.TranscribeClient;
import software.amazon.awssdk.services.transcribe.TranscribeClientBuilder;
import software.amazon.awssdk.services.transcribe.model.LimitExceededException;

/** Makes clients with this program's time limits and retries, well below the time limit of a function. */
public final class TranscribeClients {
    /** The longest that a call may take, with all its attempts. */
    public static final Duration LONGEST_CALL = Duration.ofSeconds(8);

    private static final Duration ATTEMPT = Duration.ofSeconds(5);
    private static final int ATTEMPTS = 4;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private TranscribeClients() {}

    /** A builder of clients. The SDK finds region, credentials and endpoint unless the caller sets them. */
    public static TranscribeClientBuilder builder() {
        return builder(ATTEMPT, LONGEST_CALL);
    }

    static TranscribeClientBuilder builder(Duration attempt, Duration call) {
        return TranscribeClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(attempt)
                        .socketTimeout(attempt))
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .apiCallAttemptTimeout(attempt)
                        .apiCallTimeout(call)
                        .retryStrategy(patient())
                        .build());
    }

    /** The SDK's standard strategy, which on its own does not retry exceeded limits. Its pauses have full jitter. */
    private static RetryStrategy patient() {
        var pauses = BackoffStrategy.exponentialDelay(FIRST_PAUSE, LONGEST_PAUSE);
        return AwsRetryStrategy.standardRetryStrategy().toBuilder()
                .maxAttempts(ATTEMPTS)
                .backoffStrategy(pauses)
                .throttlingBackoffStrategy(pauses)
                .retryOnExceptionInstanceOf(LimitExceededException.class)
                .build();
    }
}
