package audiototext.deploy;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The README's tables match the template. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");

    /** With everything enabled, so that each name is set somewhere. */
    private final Template template = Template.deployedWith(
            Map.of("KmsKeyArn", "arn:aws:kms:eu-west-1:123456789012:key/1", "Vocabulary", "en-US=names"));

    @ParameterizedTest
    @CsvSource({"StartTranscription, 2", "DeliverTranscript, 3"})
    void aFunctionsEnvironmentMatchesItsColumn(String function, int column) throws IOException {
        var names = new TreeSet<>(variables(template.globals()).keySet());
        names.addAll(variables(template.properties(function)).keySet());
        assertThat(names).isEqualTo(marked(column));
    }

    @Test
    void theWebApplicationsEnvironmentMatchesItsColumn() throws IOException {
        var container = Tree.at(template.properties("WebTask"), "ContainerDefinitions", 0);
        var names = Stream.of("Environment", "Secrets")
                .flatMap(kind -> Tree.list(Tree.at(container, kind)).stream())
                .map(variable -> Tree.text(variable, "Name"))
                .collect(toCollection(TreeSet::new));
        assertThat(names).isEqualTo(marked(4));
    }

    @Test
    void everyParameterIsInTheTable() throws IOException {
        var listed = rows("## Parameters").map(cells -> cells[1]).collect(toCollection(TreeSet::new));
        assertThat(listed)
                .isEqualTo(new TreeSet<>(template.section("Parameters").keySet()));
    }

    @ParameterizedTest
    @CsvSource({"AudioQueue, queue1", "TranscriptQueue, queue2"})
    void thePictureSaysHowOftenAnEventIsTried(String queue, String inPicture) throws IOException {
        var tries = Tree.at(template.properties(queue), "RedrivePolicy", "maxReceiveCount");
        assertThat(Files.readString(README)).contains(inPicture + " -.->|" + tries + " tries| dead");
    }

    @Test
    void theTextSaysHowOftenAnEventIsTried() throws IOException {
        var tries = Tree.at(template.properties("AudioQueue"), "RedrivePolicy", "maxReceiveCount");
        assertThat(Files.readString(README)).contains("is tried " + tries + " times in two hours");
    }

    private static Map<String, Object> variables(Map<String, Object> function) {
        return Tree.map(Tree.at(function, "Environment", "Variables"));
    }

    private static Set<String> marked(int column) throws IOException {
        return rows("## Environment")
                .filter(cells -> !cells[column].isEmpty())
                .map(cells -> cells[1])
                .collect(toCollection(TreeSet::new));
    }

    /** The cells of the table under a heading, code marks removed. */
    private static Stream<String[]> rows(String heading) throws IOException {
        return Files.readAllLines(README).stream()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.replace("`", "").split("\\s*\\|\\s*"));
    }
}
