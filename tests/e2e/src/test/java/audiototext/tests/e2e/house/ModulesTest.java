package audiototext.tests.e2e.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** You know the room from the path: module, package and artifact are called alike. */
class ModulesTest {

    @ParameterizedTest
    @MethodSource("modules")
    void aModulesArtifactIsCalledAsItsFolder(Path module) throws IOException {
        var pom = Files.readString(SourceTree.ROOT.resolve(module).resolve("pom.xml"));

        assertThat(pom).contains("<artifactId>" + module.toString().replace('/', '-') + "</artifactId>");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModulesPackagesAreCalledAsItsFolder(Path module) throws IOException {
        var name = "audiototext/" + module.toString().replace("-", "");
        var sources = SourceTree.ROOT.resolve(module).resolve("src/main/java");

        // One class of Quarkus is replaced under its own name, which the executable wants.
        assertThat(SourceTree.files(path -> path.startsWith(sources)
                        && path.toString().endsWith(".java")
                        && !path.endsWith("io/quarkus/awt/runtime/JDKSubstitutions.java")))
                .allMatch(source -> sources.relativize(source).startsWith(name));
    }

    static List<Path> modules() throws IOException {
        return Modules.folders().stream()
                .filter(module -> !module.toString().isEmpty())
                .toList();
    }
}
