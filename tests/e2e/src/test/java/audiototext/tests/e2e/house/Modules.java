package audiototext.tests.e2e.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The modules of the build, and the classes that they ship. */
final class Modules {
    private Modules() {}

    /** Each module's folder, relative to the root. */
    static List<Path> folders() throws IOException {
        return SourceTree.files(path -> path.endsWith("pom.xml")).stream()
                .map(pom -> SourceTree.ROOT.relativize(pom.getParent()))
                .toList();
    }

    /** All that is shipped: no tests. */
    static JavaClasses shipped() {
        try {
            return new ClassFileImporter()
                    .importPaths(folders().stream()
                            .map(module -> SourceTree.ROOT.resolve(module).resolve("target/classes"))
                            .filter(Files::isDirectory)
                            .toList());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
