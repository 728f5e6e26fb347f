package audiototext.adapters.speech.ffmpeg;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** What FFmpeg's lines on standard error mean. The version is pinned, because no interface promises their words. */
public final class Complaint {
    private static final List<String> LACK_OF_MEMORY = List.of("Cannot allocate memory", "Out of memory");

    private static final List<String> EARLY_END = List.of(
            "File ended prematurely",
            "Truncated file",
            "Truncating packet",
            "partial file",
            "corrupt input packet",
            "Packet corrupt",
            "filesize and duration do not match");

    private static final List<String> DAMAGE = List.of(
            "Error submitting packet to decoder",
            "Decoding error",
            "corrupt",
            "CRC mismatch",
            "exceeds containing master element",
            "EBML number",
            "Error parsing frame sizes",
            "Too few bits",
            "Invalid data found when processing input",
            "Error during demuxing");

    /** What {@link Decoding} lets FFmpeg write after each piece of sound. */
    private static final Pattern TIME = Pattern.compile("frame:\\d+ +pts:\\d+ +pts_time:(\\d+(?:\\.\\d+)?)\\s*");

    private Complaint() {}

    /** If the line is no complaint but the time of a piece of sound: when that begins, in seconds. */
    public static OptionalDouble time(String line) {
        var time = TIME.matcher(line);
        return time.matches() ? OptionalDouble.of(Double.parseDouble(time.group(1))) : OptionalDouble.empty();
    }

    /** Whether the quick way stops here; the exit code does not tell. */
    public static boolean isGivingUp(String line) {
        return line.contains("Error during demuxing");
    }

    /** Whether a limit of memory was met. */
    public static boolean isLackOfMemory(String line) {
        return LACK_OF_MEMORY.stream().anyMatch(line::contains);
    }

    /** Whether a part of the file cannot be decoded; that may be its end, too. */
    public static boolean isDamage(String line) {
        return DAMAGE.stream().anyMatch(line::contains);
    }

    /** Whether the file ends before its audio does. */
    public static boolean isEarlyEnd(String line) {
        return EARLY_END.stream().anyMatch(line::contains);
    }
}
