package audiototext.domain.recording;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of a recording as the name of a file or folder, without an ending. Windows, macOS and Linux all accept it: it
 * has no path, no character that one of them reserves, no dot or space at either end, and is not too long. Letters with
 * accents, other scripts, emoji and signs such as {@code +} stay.
 */
public record FileName(String value) {
    /** In bytes of UTF-8: Linux allows 255, and some are left for an ending. */
    private static final int MAX_BYTES = 200;

    private static final String UNNAMED = "transcript";

    /**
     * What Windows reserves (learn.microsoft.com, "Naming Files, Paths, and Namespaces"), control characters, and the
     * semicolon, at which careless mail programs cut a name.
     */
    private static final Pattern RESERVED = Pattern.compile("[<>:\"/\\\\|?*;\\p{Cc}]");

    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    /** A grapheme cluster: an emoji of a family is one, of five code points. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    /** The ending of the audio that the recording was uploaded as: a transcript is no audio. */
    private static final Pattern AUDIO_ENDING = Arrays.stream(AudioFormat.values())
            .flatMap(format -> format.extensions().stream())
            .collect(Collectors.collectingAndThen(
                    Collectors.joining("|", "(?i)(?<=[^. ])\\.(", ")$"), Pattern::compile));

    /** The name for the files of a recording. */
    public static FileName of(RecordingName name) {
        return of(name, MAX_BYTES);
    }

    /** @param maxBytes the most bytes that the name may have in UTF-8 */
    public static FileName of(RecordingName name, int maxBytes) {
        var composed = Normalizer.normalize(name.value(), Normalizer.Form.NFC);
        var plain = trimmed(RESERVED.matcher(withoutAudioEnding(composed)).replaceAll("_"));
        var cut = trimmed(cut(plain, maxBytes));
        if (cut.isEmpty()) {
            return new FileName(UNNAMED);
        }
        return new FileName(DEVICE.matcher(cut).matches() ? "_" + trimmed(cut(cut, maxBytes - 1)) : cut);
    }

    private static String withoutAudioEnding(String name) {
        return AUDIO_ENDING.matcher(name).replaceFirst("");
    }

    /** A dot at the beginning hides a file; Windows drops dots and spaces at the end. */
    private static String trimmed(String name) {
        return name.replaceAll("^[. ]+|[. ]+$", "");
    }

    /** Between two characters as people see them. */
    private static String cut(String name, int maxBytes) {
        int bytes = 0;
        var characters = CHARACTER.matcher(name);
        while (characters.find()) {
            bytes += characters.group().getBytes(StandardCharsets.UTF_8).length;
            if (bytes > maxBytes) {
                return name.substring(0, characters.start());
            }
        }
        return name;
    }

    @Override
    public String toString() {
        return value;
    }
}
