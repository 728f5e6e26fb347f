package audiototext.tests.e2e.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the languages whole: Qute itself would say in English what French lacks. */
class LanguagesTest {
    private static final String BUNDLE = "io.quarkus.qute.i18n.MessageBundle";

    /** Names, which are the same in every language. */
    private static final List<String> NAMES = List.of("Audio to Text", "English", "Français", "Alt", "Enter", "R", "P");

    @ParameterizedTest
    @MethodSource("bundles")
    void whatIsSaidInEnglishIsSaidInFrenchToo(JavaClass bundle) throws IOException {
        var keys = bundle.getMethods().stream().map(JavaMethod::getName).collect(Collectors.toSet());

        assertThat(french(bundle).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateHoldsWordsOfOneLanguage(Path template) throws IOException {
        assertThat(bareWords(Files.readString(template))).isEmpty();
    }

    @Test
    void thereIsSomethingToLookAt() throws IOException {
        assertThat(bundles()).hasSizeGreaterThan(5);
        assertThat(templates()).hasSizeGreaterThan(20);
    }

    private static Properties french(JavaClass bundle) throws IOException {
        var name = bundle.getAnnotationOfType(BUNDLE).get("value").orElseThrow();
        var file = Path.of("src", "main", "resources", "messages", name + "_fr.properties");
        var french = new Properties();
        for (var found : SourceTree.files(path -> path.endsWith(file))) {
            try (var reader = Files.newBufferedReader(found)) {
                french.load(reader);
            }
        }
        return french;
    }

    static Stream<JavaClass> bundles() {
        return Modules.shipped().stream().filter(each -> each.isInterface() && each.isAnnotatedWith(BUNDLE));
    }

    static List<Path> templates() throws IOException {
        return SourceTree.files(path -> path.toString().replace('\\', '/').contains("src/main/resources/templates/"));
    }

    /** What is left without markup, expressions and names. */
    private static String bareWords(String template) {
        var text = template.replaceAll("\\{baseUrl}/[a-z-]+", " ")
                .replaceAll("\\{[^{}]*}", " ")
                .replaceAll("(aria-label|title|alt|placeholder)=\"([^\"]*)\"", "> $2 <")
                .replaceAll("(?s)<[^>]*>", " ");
        for (var name : NAMES) {
            text = text.replaceAll("\\b" + name + "\\b", " ");
        }
        return text.replaceAll("[^\\p{L}]+", " ").strip();
    }
}
