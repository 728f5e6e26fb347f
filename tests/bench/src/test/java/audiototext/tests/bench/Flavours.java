package audiototext.tests.bench;

import audiototext.tests.awsstandins.lambda.FunctionZip;
import audiototext.tests.awsstandins.lambda.JavaRuntime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The programs that run on AWS, as native executables and on a JVM. On the JVM, functions run in Lambda's Java runtime.
 */
final class Flavours {
    private static final Path BUILDS = Path.of("target", "builds").toAbsolutePath();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Flavours() {}

    static List<Flavour> ofFunction(String function) throws IOException {
        var flavours = new ArrayList<Flavour>();
        for (var build : builds("native")) {
            var executable = FunctionZip.bootstrap(
                    build.resolve(function + ".zip"),
                    Path.of("target", build.getFileName().toString()));
            flavours.add(new Flavour(build.getFileName().toString(), List.of(executable.toString())));
        }
        flavours.add(
                new Flavour("jvm", JavaRuntime.command(BUILDS.resolve("jvm").resolve(function))));
        return flavours;
    }

    static List<Flavour> ofTheWeb() throws IOException {
        var flavours = new ArrayList<Flavour>();
        for (var build : builds("native")) {
            flavours.add(new Flavour(
                    build.getFileName().toString(), List.of(build.resolve("web").toString())));
        }
        var jar = BUILDS.resolve("jvm/web/quarkus-run.jar").toString();
        flavours.add(new Flavour("jvm", List.of(JAVA, "-Xmx360m", "-jar", jar)));
        return flavours;
    }

    /** Folders that are called so or begin so: an executable of before a change, as {@code native-before}, is compared. */
    private static List<Path> builds(String kind) throws IOException {
        try (var folders = Files.list(BUILDS)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith(kind))
                    .filter(folder -> !folder.toString().endsWith(".new"))
                    .sorted()
                    .toList();
        }
    }
}
