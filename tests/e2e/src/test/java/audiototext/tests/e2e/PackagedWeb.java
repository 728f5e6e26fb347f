package audiototext.tests.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * The web application of a flavour, as packaged by the build.
 *
 * @param isExecutable true for a native executable, false for jars
 * @param file the file to start
 */
record PackagedWeb(boolean isExecutable, Path file) {

    /** @param flavour the module's name */
    static PackagedWeb of(String flavour) throws IOException {
        var target = Path.of("..", "..", "bootstrap", flavour, "target").toAbsolutePath();
        var artifact = new Properties();
        try (var in = Files.newInputStream(target.resolve("quarkus-artifact.properties"))) {
            artifact.load(in);
        }
        return new PackagedWeb(
                artifact.getProperty("type").equals("native"), target.resolve(artifact.getProperty("path")));
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
