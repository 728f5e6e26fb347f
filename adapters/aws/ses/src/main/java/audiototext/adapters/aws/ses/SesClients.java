package audiototext.adapters.aws.ses;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.core.retry.RetryUtils;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.ses.SesClientBuilder;

/**
 * Makes clients that retry only what SES has certainly not accepted: a call whose answer is lost may have sent the
 * mail.
 */
public final class SesClients {
    private SesClients() {}

    /**
     * Sets the retries, up to three attempts in all, and keeps the time limits that the builder already has.
     * {@link MailForm} writes mails as forms.
     */
    public static SesClientBuilder careful(SesClientBuilder builder) {
        return builder.overrideConfiguration(builder.overrideConfiguration().toBuilder()
                .retryStrategy(whatWasNotAccepted())
                .addExecutionInterceptor(new MailForm())
                .build());
    }

    private static RetryStrategy whatWasNotAccepted() {
        return DefaultRetryStrategy.standardStrategyBuilder()
                .useClientDefaults(false)
                .retryOnException(SesClients::wasNotAccepted)
                .treatAsThrottling(SesClients::isThrottling)
                .build();
    }

    private static boolean wasNotAccepted(Throwable failure) {
        return isThrottling(failure) || failure instanceof SdkServiceException answer && answer.statusCode() >= 500;
    }

    private static boolean isThrottling(Throwable failure) {
        return failure instanceof SdkException answer && RetryUtils.isThrottlingException(answer);
    }
}
