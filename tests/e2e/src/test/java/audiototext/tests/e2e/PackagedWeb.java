package audiototext.tests.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * The web application of a flavour, as the build has packaged it.
 *
 * @param isExecutable else it is jars
 * @param file what is started
 */
record PackagedWeb(boolean isExecutable, Path file) {

    /** @param flavour the module's name */
    static PackagedWeb of(String flavour) throws IOException {
        var target = Path.of("..", "..", "bootstrap", flavour, "target").toAbsolutePath();
        var made = new Properties();
        try (var in = Files.newInputStream(target.resolve("quarkus-artifact.properties"))) {
            made.load(in);
        }
        return new PackagedWeb(made.getProperty("type").equals("native"), target.resolve(made.getProperty("path")));
    }

    List<String> command() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return isExecutable
                ? List.of(file.toString())
                : List.of(java, "-XX:TieredStopAtLevel=1", "-Xmx360m", "-jar", file.toString());
    }

    /** The names of its libraries' files. */
    List<String> libraries() throws IOException {
        try (var files = Files.walk(file.resolveSibling("lib"))) {
            return files.map(library -> library.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
        }
    }
}
