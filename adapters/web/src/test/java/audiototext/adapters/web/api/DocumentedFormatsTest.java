package audiototext.adapters.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.recording.AudioFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps the documents' lists of formats whole, and in the order of the list, which tells how common they are. */
class DocumentedFormatsTest {
    private static final Path ROOT = Path.of("../..");
    private static final List<AudioFormat> FORMATS = List.of(AudioFormat.values());
    private static final List<String> EXTENSIONS =
            FORMATS.stream().map(AudioFormat::extension).toList();

    @Test
    void theApisDescription() throws IOException {
        var list = found("enum: \\[\\s*(webm[^]]*)]", "adapters/web/src/main/resources/META-INF/openapi.yaml");

        assertThat(list).containsExactly(String.join(", ", EXTENSIONS));
    }

    @Test
    void theApisDocument() throws IOException {
        assertThat(found("(?m)^\\| `format` \\| `(webm`.*)` \\|$", "docs/api.md"))
                .containsExactly(String.join("`, `", EXTENSIONS));
    }

    @Test
    void theDecision() throws IOException {
        var rows = found("(?m)^\\| ([^|]+ \\| `.*`) \\|", "docs/decisions/186-the-content-tells-the-kind-of-a-file.md");

        assertThat(rows)
                .containsExactlyElementsOf(
                        FORMATS.stream().map(DocumentedFormatsTest::row).toList());
    }

    private static String row(AudioFormat format) {
        return "%s | `%s`".formatted(format.label(), String.join("`, `", format.extensions()));
    }

    @Test
    void readme() throws IOException {
        assertThat(found("video with sound \\((.*?)\\)", "README.md"))
                .containsExactly(AudioFormat.labels(Set.of(AudioFormat.values())));
    }

    /** What the pattern's first group finds in a file of the project, in one line. */
    private static List<String> found(String pattern, String file) throws IOException {
        var matches = Pattern.compile(pattern).matcher(Files.readString(ROOT.resolve(file)));
        return matches.results()
                .map(match -> match.group(1).replaceAll("\\s+", " "))
                .toList();
    }
}
