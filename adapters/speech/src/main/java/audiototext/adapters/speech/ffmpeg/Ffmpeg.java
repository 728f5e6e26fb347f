package audiototext.adapters.speech.ffmpeg;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** FFmpeg's programs, ready to run with limits. Thread-safe. Close it after everything that uses it. */
public final class Ffmpeg implements AutoCloseable {
    private static final int LONGEST_ANSWER = 1 << 20;
    private static final boolean HAS_SHELL = Path.of("/bin/sh").toFile().canExecute();

    /**
     * In kilobytes of address space: 143 MB of it are FFmpeg and its libraries before it reads anything. macOS knows
     * the limit but does not apply it; the watchdog works everywhere.
     */
    private static final String LIMITED =
            "ulimit -v 320000 2>/dev/null; ulimit -t 3600 2>/dev/null; ulimit -c 0 2>/dev/null; exec \"$@\"";

    private static final Path NICE = Path.of("/usr/bin/nice");

    private static final Pattern DECODER = Pattern.compile(" [AVS][A-Z.]{5} (\\S+) .*");

    private final FfmpegPrograms programs;
    private final Watchdog watchdog;
    private final List<String> prefix;
    private final String decoders;

    private Ffmpeg(FfmpegPrograms programs) throws IOException {
        this.programs = programs;
        this.watchdog = new Watchdog();
        this.prefix = List.of();
        this.decoders = tryOut();
    }

    private Ffmpeg(Ffmpeg usual, List<String> prefix) {
        this.programs = usual.programs;
        this.watchdog = usual.watchdog;
        this.prefix = prefix;
        this.decoders = usual.decoders;
    }

    /**
     * Unpacks the programs, unless that is done already, and tries whether they run.
     *
     * @param folder of the programs, created when needed; a folder for each version is in it
     * @throws IOException if they cannot be unpacked or do not run; the message says what to do
     */
    public static Ffmpeg in(Path folder) throws IOException {
        return new Ffmpeg(FfmpegPrograms.unpack(folder.toAbsolutePath()));
    }

    /**
     * The same programs for work that can wait: they give way to everything else that runs, where there is a way to. It
     * ends with this one and need not be closed.
     */
    public Ffmpeg inBackground() {
        boolean canBeNice = HAS_SHELL && NICE.toFile().canExecute();
        return new Ffmpeg(this, canBeNice ? List.of(NICE.toString(), "-n", "19") : List.of());
    }

    private String tryOut() throws IOException {
        var complaints = Collections.synchronizedList(new ArrayList<String>());
        var arguments = List.of("-hide_banner", "-v", "error", "-decoders");
        try (var child = start(programs.ffmpeg(), arguments, AudioInput.NOTHING, Limits.PROBING, complaints::add)) {
            var answer = new String(child.readAll(LONGEST_ANSWER), StandardCharsets.UTF_8);
            int exit = child.end();
            if (exit != 0) {
                throw new IOException(complaints.isEmpty() ? "exit code " + exit : complaints.get(0));
            }
            return answer.lines()
                    .map(DECODER::matcher)
                    .filter(Matcher::matches)
                    .map(line -> line.group(1))
                    .collect(Collectors.joining(","));
        } catch (IOException e) {
            watchdog.close();
            throw doesNotRun(e.getMessage());
        }
    }

    /** The names of all decoders, separated by commas. */
    String decoders() {
        return decoders;
    }

    private IOException doesNotRun(String reason) {
        return new IOException("FFmpeg, which decodes the audio, does not run: " + reason
                + ". If a library is missing, install its package."
                + " If permission is denied, " + programs.folder() + " may be on a file system that is mounted with"
                + " noexec: choose another data folder.");
    }

    /** Starts {@code ffmpeg}, which reads the input as {@code fd:}. */
    public ChildProcess convert(List<String> arguments, AudioInput input, Consumer<String> complaint)
            throws IOException {
        return convert(arguments, input, Limits.DECODING, complaint);
    }

    ChildProcess convert(List<String> arguments, AudioInput input, Limits limits, Consumer<String> complaint)
            throws IOException {
        return start(programs.ffmpeg(), arguments, input, limits, complaint);
    }

    /** Starts {@code ffprobe}, which reads the input as {@code fd:}. */
    ChildProcess probe(List<String> arguments, AudioInput input, Consumer<String> complaint) throws IOException {
        return start(programs.ffprobe(), arguments, input, Limits.PROBING, complaint);
    }

    private ChildProcess start(
            Path program, List<String> arguments, AudioInput input, Limits limits, Consumer<String> complaint)
            throws IOException {
        var builder = new ProcessBuilder(command(program, arguments)).redirectInput(input.redirect());
        var environment = builder.environment();
        // Nothing that the server was given, such as passwords, is of use to a decoder.
        environment.keySet().retainAll(List.of("SystemRoot"));
        environment.put("LD_LIBRARY_PATH", programs.folder().toString());
        // Each further arena would take 64 MB of the address space.
        environment.put("MALLOC_ARENA_MAX", "1");
        var child = new ChildProcess(builder.start(), input, limits, complaint);
        watchdog.watch(child);
        return child;
    }

    private List<String> command(Path program, List<String> arguments) {
        var command = new ArrayList<String>();
        if (HAS_SHELL) {
            command.addAll(List.of("/bin/sh", "-c", LIMITED, "sh"));
        }
        command.addAll(prefix);
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    @Override
    public void close() {
        watchdog.close();
    }
}
