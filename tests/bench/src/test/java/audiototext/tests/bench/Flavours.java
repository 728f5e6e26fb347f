package audiototext.tests.bench;

import audiototext.tests.awsstandins.lambda.FunctionZip;
import audiototext.tests.awsstandins.lambda.JavaRuntime;
import java.io.IOException;
import java.nio.file.Path;
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
        var executable = FunctionZip.bootstrap(BUILDS.resolve("native").resolve(function + ".zip"), Path.of("target"));
        return List.of(
                new Flavour("native", List.of(executable.toString())),
                new Flavour("JVM", JavaRuntime.command(BUILDS.resolve("jvm").resolve(function))));
    }

    static List<Flavour> ofTheWeb() {
        var jar = BUILDS.resolve("jvm/web/quarkus-run.jar").toString();
        return List.of(
                new Flavour("native", List.of(BUILDS.resolve("native/web").toString())),
                new Flavour("JVM", List.of(JAVA, "-Xmx360m", "-jar", jar)));
    }
}
