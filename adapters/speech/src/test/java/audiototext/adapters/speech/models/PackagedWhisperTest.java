package audiototext.adapters.speech.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import audiototext.domain.recording.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagedWhisperTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

    @TempDir
    private Path data;

    @BeforeAll
    static void needsWeights() {
        assumeTrue(PackagedWhisper.exists(), "skipped: the build found no weights of Whisper");
    }

    @Test
    void ninetyNineLanguagesAreUnderstood() {
        assertThat(PackagedWhisper.languages())
                .hasSize(99)
                .contains(new Language("en"), new Language("fr"), new Language("jv"), new Language("haw"))
                .doesNotContain(new Language("jw"), Language.AUTO);
    }

    @Test
    void theWeightsAreUnpackedOnce() throws Exception {
        PackagedWhisper.load(data).close();
        Files.setLastModifiedTime(weights(), LONG_AGO);

        PackagedWhisper.load(data).close();

        assertThat(Files.getLastModifiedTime(weights())).isEqualTo(LONG_AGO);
    }

    @Test
    void nothingElseIsLeftBehind() throws Exception {
        PackagedWhisper.load(data).close();

        try (var files = Files.list(folder())) {
            assertThat(files)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrder(
                            "encoder.onnx",
                            "encoder.weights",
                            "decoder.onnx",
                            "decoder.weights",
                            "config.json",
                            "vocabulary.txt",
                            "version.txt");
        }
    }

    @Test
    void theModelsOfAnotherReleaseAreReplaced() throws Exception {
        PackagedWhisper.load(data).close();
        Files.writeString(folder().resolve("version.txt"), "another");
        Files.setLastModifiedTime(weights(), LONG_AGO);

        PackagedWhisper.load(data).close();

        assertThat(Files.getLastModifiedTime(weights())).isGreaterThan(LONG_AGO);
        assertThat(folder().resolve("version.txt")).content().isNotEqualTo("another");
    }

    @Test
    void aHalfFinishedUnpackingIsDoneAgain() throws Exception {
        PackagedWhisper.load(data).close();
        long size = Files.size(weights());
        Files.delete(folder().resolve("version.txt"));
        Files.write(weights(), new byte[1000]);

        PackagedWhisper.load(data).close();

        assertThat(weights()).hasSize(size);
    }

    /** A file is where the folder would be, because the administrator may write into every folder. */
    @Test
    void aFolderThatCannotBeWrittenIsSaidInWords() throws IOException {
        var file = Files.createFile(data.resolve("models"));

        assertThatIOException()
                .isThrownBy(() -> PackagedWhisper.load(file))
                .withMessageContaining("cannot be unpacked into " + file)
                .withMessageContaining("must be writable");
    }

    private Path weights() throws IOException {
        return folder().resolve("decoder.weights");
    }

    private Path folder() throws IOException {
        try (var folders = Files.list(data)) {
            return folders.findFirst().orElseThrow();
        }
    }
}
