package audiototext.adapters.speech.ffmpeg;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** How much memory a process holds. Linux is tested; the ways for macOS and Windows have not been run. */
final class ResidentMemory {
    private static final Path PROC = Path.of("/proc");
    private static final boolean HAS_PROC = Files.exists(PROC.resolve("self/status"));
    private static final Pattern LINUX = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    /** The output of {@code ps -o rss=}, in kilobytes. */
    private static final Pattern UNIX = Pattern.compile("(\\d+)");

    /** The last column of {@code tasklist}, whose thousands may be separated by a comma, a point or a space. */
    private static final Pattern WINDOWS = Pattern.compile("\"([\\d.,\\s\\u00A0\\u202F]+) [^\"]+\"\\s*$");

    private ResidentMemory() {}

    /** In bytes; empty if the process has ended. */
    static OptionalLong of(ProcessHandle process) {
        try {
            return bytes(process.pid());
        } catch (IOException e) {
            // The process ended in between.
            return OptionalLong.empty();
        }
    }

    private static OptionalLong bytes(long pid) throws IOException {
        if (HAS_PROC) {
            return kilobytes(LINUX, Files.readString(PROC.resolve(pid + "/status")));
        }
        return System.getProperty("os.name").startsWith("Windows")
                ? kilobytes(WINDOWS, output(List.of("tasklist", "/NH", "/FO", "CSV", "/FI", "PID eq " + pid)))
                : kilobytes(UNIX, output(List.of("ps", "-o", "rss=", "-p", String.valueOf(pid))));
    }

    private static OptionalLong kilobytes(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find()
                ? OptionalLong.of(1024 * Long.parseLong(found.group(1).replaceAll("\\D", "")))
                : OptionalLong.empty();
    }

    private static String output(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var output = process.getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
