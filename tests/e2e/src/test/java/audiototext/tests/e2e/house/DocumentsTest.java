package audiototext.tests.e2e.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps the documents true: what they name exists. */
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]*)#?([^)\\s]*)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern PATH = Pattern.compile("([\\w.-]+)(/[\\w.-]+)*/?");
    private static final Pattern MEDIA_TYPE = Pattern.compile("application/(?!src\\b|pom\\b).+");
    private static final Pattern CLASS_NAME = Pattern.compile("([A-Z][a-z0-9]+){2,}");
    private static final Pattern MODULES_OF_A_COMMAND = Pattern.compile("\\bmvn [^`]*?-pl ([\\w/,-]+)");
    private static final Pattern TEST_OF_A_COMMAND = Pattern.compile("-D(?:it\\.)?test=([A-Z]\\w+)(?![\\w*])");
    private static final Pattern STATUS = Pattern.compile("Status: .+ · \\d{4}-\\d{2}-\\d{2}");

    @ParameterizedTest
    @MethodSource("audiototext.tests.e2e.house.DocumentFiles#all")
    void eachLinkLeadsSomewhere(Path document) throws IOException {
        var text = Files.readString(document);

        assertThat(LINK.matcher(text).results().filter(link -> !link.group(1).contains(":")))
                .allMatch(link -> leadsSomewhere(document, link.group(1), link.group(2)));
    }

    private static boolean leadsSomewhere(Path document, String path, String heading) {
        var target = path.isEmpty() ? document : document.resolveSibling(path);
        return Files.exists(target) && (heading.isEmpty() || anchors(target).contains(heading));
    }

    /** As the pages of repositories make them of headings. */
    private static Set<String> anchors(Path document) {
        return DocumentFiles.found(HEADING, document)
                .map(heading -> heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("audiototext.tests.e2e.house.DocumentFiles#all")
    void eachPathExists(Path document) throws IOException {
        var folders = firstFolders();

        assertThat(DocumentFiles.found(CODE, document).filter(code -> isPath(code, folders)))
                .allMatch(path ->
                        Files.exists(SourceTree.ROOT.resolve(path)) || Files.exists(document.resolveSibling(path)));
    }

    /** Not what builds write, and no address, storage key or media type. */
    private static boolean isPath(String code, Set<String> folders) {
        var path = PATH.matcher(code);
        return path.matches()
                && path.group().contains("/")
                && folders.contains(path.group(1))
                && !(code + "/").contains("/target/")
                && !MEDIA_TYPE.matcher(code).matches();
    }

    /** A path begins at the root; one that begins with the name of an inner module is wrong. */
    private static Set<String> firstFolders() throws IOException {
        return Modules.folders().stream()
                .flatMap(module -> Stream.of(module.subpath(0, 1), module.getFileName()))
                .map(Path::toString)
                .collect(Collectors.toCollection(() -> new TreeSet<>(Set.of("docs", ".ci"))));
    }

    @ParameterizedTest
    @MethodSource("audiototext.tests.e2e.house.DocumentFiles#all")
    void eachCommandNamesModulesAndTestsThatExist(Path document) throws IOException {
        var sources = sourceNames();

        assertThat(DocumentFiles.found(MODULES_OF_A_COMMAND, document).flatMap(list -> Stream.of(list.split(","))))
                .allMatch(module -> Files.exists(SourceTree.ROOT.resolve(module).resolve("pom.xml")));
        assertThat(DocumentFiles.found(TEST_OF_A_COMMAND, document)).allMatch(sources::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/architecture.md"})
    void eachClassExists(String document) throws IOException {
        var sources = sourceNames();

        assertThat(DocumentFiles.found(CODE, SourceTree.ROOT.resolve(document))
                        .filter(code -> CLASS_NAME.matcher(code).matches()))
                .isNotEmpty()
                .allMatch(sources::contains);
    }

    @Test
    void theReadmeFitsTwoScreens() throws IOException {
        assertThat(Files.readAllLines(DocumentFiles.README)).hasSizeLessThanOrEqualTo(130);
    }

    @ParameterizedTest
    @MethodSource("audiototext.tests.e2e.house.DocumentFiles#decisions")
    void aDecisionHasAStatusAndADateBelowItsTitle(Path decision) throws IOException {
        var lines = Files.readAllLines(decision).stream()
                .filter(line -> !line.isBlank())
                .toList();

        assertThat(lines.get(0))
                .startsWith("# " + decision.getFileName().toString().substring(0, 3) + " ");
        assertThat(lines.get(1)).matches(STATUS);
    }

    private static Set<String> sourceNames() throws IOException {
        return SourceTree.files(file -> file.toString().endsWith(".java")).stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
    }
}
