package audiototext.adapters.aws.transcribe;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.recording.AudioFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MediaFormatsTest {
    private static final Path DECISION = Path.of("../../../docs/decisions/186-the-content-tells-the-kind-of-a-file.md");

    @Test
    void theDecisionNamesThoseThatTranscribeReads() throws IOException {
        var read = Files.readAllLines(DECISION).stream()
                .filter(row -> row.endsWith("| yes |"))
                .map(row -> row.split("\\|")[1].strip());

        assertThat(read)
                .containsExactlyElementsOf(
                        MediaFormats.READ.stream().map(AudioFormat::label).toList());
    }
}
