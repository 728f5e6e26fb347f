package audiototext.tests.e2e.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** Holds the picture of the modules true: its arrows are the dependencies that the modules' pom.xml name. */
class PictureTest {
    private static final Pattern ARROW = Pattern.compile("(?m)^ {4}([a-z0-9-]+) --> ([a-z0-9-]+)$");
    private static final String OWN_DEPENDENCIES =
            "/project/dependencies/dependency[groupId='audiototext' and not(scope='test')]/artifactId";

    @Test
    void eachArrowOfThePictureIsADependencyAndEachDependencyAnArrow() throws Exception {
        var dependencies = new TreeSet<String>();
        for (var pom : poms()) {
            dependencies.addAll(dependencies(pom));
        }
        assertThat(drawn()).isEqualTo(dependencies);
    }

    private static Set<String> drawn() throws IOException {
        return ARROW.matcher(Files.readString(SourceTree.ROOT.resolve("docs/architecture.md")))
                .results()
                .map(arrow -> arrow.group(1) + " -> " + arrow.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Iterable<Path> poms() throws IOException {
        return SourceTree.files(path -> path.endsWith("pom.xml"));
    }

    private static Set<String> dependencies(Path pom) throws Exception {
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        var paths = XPathFactory.newInstance().newXPath();
        var module = paths.evaluate("/project/artifactId", document);
        var found = (NodeList) paths.evaluate(OWN_DEPENDENCIES, document, XPathConstants.NODESET);
        var dependencies = new TreeSet<String>();
        for (int i = 0; i < found.getLength(); i++) {
            dependencies.add(module + " -> " + found.item(i).getTextContent());
        }
        return dependencies;
    }
}
