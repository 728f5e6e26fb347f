package audiototext.tests.e2e.house;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** You know the room from the path: module, package and artifact are called alike, and no two classes are. */
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

    @Test
    void noTwoClassesHaveTheSameName() {
        var named = own().collect(groupingBy(JavaClass::getSimpleName));

        assertThat(named.values()).filteredOn(types -> types.size() > 1).isEmpty();
    }

    @Test
    void noPackageHasMoreThanTwentyClasses() {
        var packages = own().filter(type -> !type.getSimpleName().endsWith("Messages"))
                .collect(groupingBy(JavaClass::getPackageName, counting()));

        assertThat(packages).allSatisfy((name, classes) -> assertThat(classes).isLessThanOrEqualTo(20));
    }

    /** The classes that are written here; Quarkus adds some, with an underscore in their names. */
    private static Stream<JavaClass> own() {
        return Modules.shipped().stream()
                .filter(type -> type.getPackageName().startsWith("audiototext"))
                .filter(type -> type.isTopLevelClass()
                        && !type.getSimpleName().contains("_")
                        && !type.getSimpleName().equals("package-info"));
    }

    static List<Path> modules() throws IOException {
        return Modules.folders().stream()
                .filter(module -> !module.toString().isEmpty())
                .toList();
    }
}
