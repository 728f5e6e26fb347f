package audiototext.adapters.speech.models;

import ai.onnxruntime.OrtException;
import audiototext.adapters.speech.whisper.LanguageCodes;
import audiototext.adapters.speech.whisper.WhisperModel;
import audiototext.domain.recording.Language;
import audiototext.domain.transcript.SpeechModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whisper base, if the build found its weights. */
final class PackagedWhisper {
    private static final String NAME = "whisper-base";
    private static final List<String> FILES = List.of(
            "encoder.onnx", "encoder.weights", "decoder.onnx", "decoder.weights", "config.json", "vocabulary.txt");
    /** Written last: where it is, the others are whole. */
    private static final String VERSION = "version.txt";
    /** Enough of the revision to find it again. */
    private static final int SHORT = 7;

    private PackagedWhisper() {}

    static boolean exists() {
        return PackagedWhisper.class.getResource(NAME + "/" + VERSION) != null;
    }

    /** The languages that it understands. */
    static Set<Language> languages() {
        try (var vocabulary = PackagedWhisper.class.getResourceAsStream(NAME + "/vocabulary.txt")) {
            return LanguageCodes.in(new String(vocabulary.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Loads it. Its weights are too large to be read into memory: they are unpacked and mapped.
     *
     * @param parent the folder for all models
     */
    static WhisperModel load(Path parent) throws IOException, OrtException {
        var version = packaged(VERSION);
        var folder = parent.resolve(NAME);
        if (!isThere(folder, version)) {
            unpack(folder);
        }
        var revision = new String(version, StandardCharsets.UTF_8).substring(0, SHORT);
        return WhisperModel.in(folder, new SpeechModel("Whisper base", Optional.of(revision)));
    }

    private static boolean isThere(Path folder, byte[] version) throws IOException {
        var file = folder.resolve(VERSION);
        return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), version);
    }

    private static byte[] packaged(String name) throws IOException {
        try (var content = PackagedWhisper.class.getResourceAsStream(NAME + "/" + name)) {
            return content.readAllBytes();
        }
    }

    private static void unpack(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(folder.resolve(VERSION));
            for (var name : FILES) {
                try (var content = PackagedWhisper.class.getResourceAsStream(NAME + "/" + name)) {
                    Files.copy(content, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Files.write(folder.resolve(VERSION), packaged(VERSION));
        } catch (IOException e) {
            throw new IOException("The model Whisper, which recognises speech, cannot be unpacked into " + folder + " ("
                    + e + "). The folder needs 100 MB and must be writable.");
        }
    }
}
