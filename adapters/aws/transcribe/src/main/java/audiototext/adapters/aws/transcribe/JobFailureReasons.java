package audiototext.adapters.aws.transcribe;

import audiototext.domain.error.Failure;
import audiototext.domain.error.Failure.Cause;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Maps Transcribe's reasons to failures: the values of FailureReason from the API reference of TranscriptionJob, and
 * the messages of refused requests.
 */
final class JobFailureReasons {
    private static final Pattern ADDRESS = Pattern.compile("(s3|https?)://\\S+");

    /** Checked in this order. */
    private static final List<Map.Entry<String, Cause>> CAUSES = List.of(
            Map.entry("media format", Cause.UNREADABLE),
            Map.entry("mediaformat", Cause.UNKNOWN_CODING),
            Map.entry("sample rate", Cause.SAMPLING_RATE),
            Map.entry("file size", Cause.TOO_LARGE),
            Map.entry("channels", Cause.TOO_MANY_CHANNELS),
            Map.entry("can't be accessed", Cause.AUDIO_NOT_ACCESSIBLE),
            Map.entry("languagecode", Cause.LANGUAGE_NOT_OFFERED));

    private JobFailureReasons() {}

    static Failure of(String reason) {
        var lower = reason.toLowerCase(Locale.ROOT);
        return CAUSES.stream()
                .filter(entry -> lower.contains(entry.getKey()))
                .map(entry -> Failure.of(entry.getValue()))
                .findFirst()
                .orElseGet(() -> new Failure(Cause.RECOGNISER_SAYS, withoutAddresses(reason)));
    }

    /** An address holds the owner's name, which may be an email address. */
    static String withoutAddresses(String reason) {
        return ADDRESS.matcher(reason).replaceAll("(the file)");
    }
}
