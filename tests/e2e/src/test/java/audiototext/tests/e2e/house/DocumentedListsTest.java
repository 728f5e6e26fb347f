package audiototext.tests.e2e.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the documents' lists whole: modules, ports, settings, the API's parameters and answers. */
class DocumentedListsTest {
    private static final Pattern SETTING = Pattern.compile("(?m)^\\| `audio-to-text\\.([a-z-]+)`");
    private static final Pattern VARIABLE = Pattern.compile("AUDIO_TO_TEXT_([A-Z_]+)");
    private static final Pattern PARAMETER = Pattern.compile("(?m)^ {4,}- name: ([a-zA-Z-]+)$");
    private static final Pattern ANSWER = Pattern.compile("(?m)^ *\"(\\d{3})\":");

    @Test
    void theModules() throws IOException {
        var modules = Modules.folders().stream()
                .filter(module ->
                        Files.isDirectory(SourceTree.ROOT.resolve(module).resolve("src")))
                .map(Path::toString);

        assertThat(rows("## The modules").filter(name -> !name.startsWith("audiototext.")))
                .containsExactlyInAnyOrderElementsOf(modules.toList());
    }

    @Test
    void thePorts() throws IOException {
        var ports = Modules.shipped().stream()
                .filter(each -> each.getPackageName().equals("audiototext.domain.port"))
                .filter(each -> each.isTopLevelClass() && !each.getSimpleName().equals("package-info"))
                .map(JavaClass::getSimpleName);

        assertThat(rows("## The ports")).containsExactlyInAnyOrderElementsOf(ports.toList());
    }

    /** The first cells of the tables below a heading of architecture.md. */
    private static Stream<String> rows(String heading) throws IOException {
        return Files.readAllLines(DocumentFiles.ARCHITECTURE).stream()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("`")[1]);
    }

    @Test
    void theSettingsOfTheEmbeddedFlavour() {
        assertThat(DocumentFiles.found(SETTING, DocumentFiles.README))
                .containsExactlyInAnyOrderElementsOf(settings(
                        "audiototext.bootstrap.embedded",
                        "audiototext.bootstrap.server",
                        "audiototext.adapters.accounts",
                        "audiototext.adapters.inbox"));
    }

    @Test
    void theSettingsOfTheAwsFlavour() {
        var named = DocumentFiles.found(VARIABLE, DocumentFiles.AWS)
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());

        assertThat(named)
                .isEqualTo(settings(
                        "audiototext.bootstrap.aws",
                        "audiototext.bootstrap.server",
                        "audiototext.adapters.aws",
                        "audiototext.adapters.oidc",
                        "audiototext.lambdas"));
    }

    private static Set<String> settings(String... packages) {
        return Modules.shipped().stream()
                .filter(each -> Stream.of(packages).anyMatch(each.getPackageName()::startsWith))
                .filter(each -> each.isAnnotatedWith("io.smallrye.config.ConfigMapping"))
                .flatMap(mapping -> mapping.getMethods().stream())
                .map(setting -> setting.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    @Test
    void theParametersAndAnswersOfTheApi() throws IOException {
        var description = SourceTree.ROOT.resolve("adapters/web/src/main/resources/META-INF/openapi.yaml");
        var document = Files.readString(DocumentFiles.API);

        assertThat(DocumentFiles.found(PARAMETER, description))
                .isNotEmpty()
                .allMatch(name -> document.contains("`" + name + "`"));
        assertThat(DocumentFiles.found(ANSWER, description)).isNotEmpty().allMatch(document::contains);
    }
}
