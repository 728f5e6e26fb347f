package audiototext.adapters.aws.ses;

import audiototext.domain.port.Mail.MailRefused;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.ses.model.SesException;

/**
 * Tells mails that SES will never accept from mails that it does not accept now. SES's own messages repeat addresses,
 * so they are left out.
 */
final class SesFailures {
    /** Errors that this mail would get at any time. */
    private static final Set<String> NEVER = Set.of("MessageRejected", "InvalidParameterValue");

    /** Errors that the operator has to fix; the mail waits for that. */
    private static final Map<String, String> TO_FIX = Map.of(
            "MailFromDomainNotVerifiedException",
                    "verify the custom MAIL FROM domain of audio-to-text.mail-sender in SES",
            "ConfigurationSetDoesNotExist", "check audio-to-text.mail-configuration-set",
            "ConfigurationSetSendingPausedException", "SES has paused audio-to-text.mail-configuration-set",
            "AccountSendingPausedException", "SES has paused sending for this account; look at its console",
            "AccessDenied", "check the right ses:SendRawEmail for audio-to-text.mail-sender");

    private SesFailures() {}

    static IOException of(SdkException failure) {
        if (!(failure instanceof SesException answer)) {
            return new IOException("SES cannot be reached, or does not answer in time", failure);
        }
        var code = answer.awsErrorDetails() == null
                ? ""
                : String.valueOf(answer.awsErrorDetails().errorCode());
        var said = "SES answered " + answer.statusCode() + " " + code + " (request " + answer.requestId() + ")";
        if (NEVER.contains(code)) {
            return new MailRefused(
                    said
                            + ": it never accepts this mail. Is the sender verified there, and the account out of its sandbox?",
                    null);
        }
        return new IOException(said + ": " + TO_FIX.getOrDefault(code, "not accepted for now"));
    }
}
