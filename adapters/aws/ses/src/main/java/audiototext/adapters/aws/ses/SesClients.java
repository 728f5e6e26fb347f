package audiototext.adapters.aws.ses;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.core.retry.RetryUtils;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.ses.SesClientBuilder;

/**
 * Makes clients that try again what SES has not taken, and nothing else: a call whose answer is lost may have sent the
 * mail.
 */
public final class SesClients {
    private SesClients() {}

    /**
     * Says what to try again, up to three times in all, beside the limits of time that the builder has already; and has
     * mails written as forms by {@link MailForm}.
     */
    public static SesClientBuilder careful(SesClientBuilder builder) {
        return builder.overrideConfiguration(builder.overrideConfiguration().toBuilder()
                .retryStrategy(whatWasNotTaken())
                .addExecutionInterceptor(new MailForm())
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
