package audiototext.adapters.speech.ffmpeg;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/**
 * The packaged programs {@code ffmpeg} and {@code ffprobe}, unpacked into a folder.
 *
 * @param folder holds the programs and the libraries that they load
 */
record FfmpegPrograms(Path folder) {
    private static final String WHERE = "programs/";
    private static final boolean IS_WINDOWS =
            System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT).contains("windows");

    /**
     * Unpacks what is not unpacked yet, and removes the programs of other versions.
     *
     * @param parent the folder that holds a folder for each version
     * @throws IOException if they cannot be unpacked; the message says what to do
     */
    static FfmpegPrograms unpack(Path parent) throws IOException {
        var index = index();
        var folder = parent.resolve("ffmpeg-" + index.get(0));
        try {
            Files.createDirectories(folder);
            removeOthers(parent, folder);
            for (var name : index.subList(1, index.size())) {
                unpack(resource(name), folder.resolve(name));
            }
            for (var name : EmptyLibrary.names()) {
                unpack(new ByteArrayInputStream(EmptyLibrary.named(name)), folder.resolve(name));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new IOException("FFmpeg, which decodes the audio, cannot be unpacked into " + folder + " (" + e
                    + "). The folder needs 70 MB and must be writable.");
        }
        return new FfmpegPrograms(folder);
    }

    Path ffmpeg() {
        return program("ffmpeg");
    }

    Path ffprobe() {
        return program("ffprobe");
    }

    private Path program(String name) {
        return folder.resolve(IS_WINDOWS ? name + ".exe" : name);
    }

    /** The version, and after it the names of the files. */
    private static List<String> index() throws IOException {
        try (var stream = resource("index.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .lines()
                    .toList();
        }
    }

    /** Each file appears whole or not at all, so that a start that was interrupted leaves nothing half unpacked. */
    private static void unpack(InputStream content, Path target) throws IOException {
        var unfinished = target.resolveSibling(target.getFileName() + ".part");
        try (content) {
            if (Files.exists(target)) {
                return;
            }
            Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING);
        }
        if (!unfinished.toFile().setExecutable(true, true)) {
            throw new IOException(unfinished + " cannot be made executable");
        }
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static InputStream resource(String name) throws IOException {
        var stream = FfmpegPrograms.class.getResourceAsStream(WHERE + name);
        if (stream == null) {
            throw new IOException("FFmpeg is not packaged: " + WHERE + name + " is missing");
        }
        return stream;
    }

    private static void removeOthers(Path parent, Path folder) throws IOException {
        try (var versions = Files.list(parent)) {
            for (var version : versions.filter(other -> !other.equals(folder)).toList()) {
                remove(version);
            }
        }
    }

    private static void remove(Path version) throws IOException {
        try (var files = Files.walk(version)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
