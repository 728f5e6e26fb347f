package audiototext.tests.e2e.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The documents, and what they say. */
final class DocumentFiles {
    static final Path README = SourceTree.ROOT.resolve("README.md");
    static final Path AWS = SourceTree.ROOT.resolve("deploy/README.md");
    static final Path ARCHITECTURE = SourceTree.ROOT.resolve("docs/architecture.md");
    static final Path API = SourceTree.ROOT.resolve("docs/api.md");

    private static final Path DOCS = SourceTree.ROOT.resolve("docs");

    private DocumentFiles() {}

    static List<Path> all() throws IOException {
        return SourceTree.files(file -> file.equals(README)
                || file.equals(AWS)
                || file.startsWith(DOCS) && file.toString().endsWith(".md"));
    }

    static List<Path> decisions() throws IOException {
        return SourceTree.files(file -> file.startsWith(DOCS.resolve("decisions"))
                && file.getFileName().toString().matches("\\d{3}-.*\\.md"));
    }

    /** What the pattern's first group finds in a file. */
    static Stream<String> found(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file)).results().map(match -> match.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
