package audiototext.adapters.aws.transcribe;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Says to the recording's owner why Transcribe did not transcribe it: the values of FailureReason as the API reference of
 * TranscriptionJob lists them, and the messages of refused requests.
 */
final class FailureWords {
    private static final Pattern ADDRESS = Pattern.compile("(s3|https?)://\\S+");

    /** Checked in this order. */
    private static final List<Map.Entry<String, String>> WORDS = List.of(
            Map.entry(
                    "media format",
                    "This is not audio that Amazon Transcribe can read, or it is damaged. Record it again, or convert it to MP3, WAV or FLAC."),
            Map.entry(
                    "mediaformat",
                    "Amazon Transcribe does not take this format of audio. Convert it to MP3, WAV or FLAC."),
            Map.entry(
                    "sample rate",
                    "The audio's sampling rate is not one that Amazon Transcribe takes: 8,000 to 48,000 hertz. Convert it and submit it again."),
            Map.entry(
                    "file size",
                    "The audio is too large or too long: Amazon Transcribe takes 2 GB and 4 hours at most. Submit it in parts."),
            Map.entry(
                    "channels",
                    "The audio has more channels than Amazon Transcribe takes, which is two. Convert it to one channel and submit it again."),
            Map.entry(
                    "can't be accessed",
                    "Amazon Transcribe could not read the audio: it is no longer in storage, or the service has no right to read it."),
            Map.entry(
                    "languagecode",
                    "Amazon Transcribe does not offer this language here. Submit the recording in another language, or let the language be found out."));

    private FailureWords() {}

    static String of(String reason) {
        var lower = reason.toLowerCase(Locale.ROOT);
        return WORDS.stream()
                .filter(entry -> lower.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> "Amazon Transcribe could not do it: " + withoutAddresses(reason));
    }

    /** An address holds the owner's name, which may be an e-mail address. */
    static String withoutAddresses(String reason) {
        return ADDRESS.matcher(reason).replaceAll("(the file)");
    }
}
