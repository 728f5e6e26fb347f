package audiototext.bench;

import audiototext.standins.FunctionZip;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What runs on AWS as executables and on a JVM, where functions run in the runtime that Lambda has for Java. */
final class Flavours {
    private static final Path BUILDS = Path.of("target", "builds").toAbsolutePath();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String HANDLER = "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest";

    private Flavours() {}

    static List<Flavour> ofFunction(String function) throws IOException {
        var executable = FunctionZip.bootstrap(BUILDS.resolve("native").resolve(function + ".zip"), Path.of("target"));
        return List.of(
                new Flavour("native", List.of(executable.toString())),
                new Flavour("JVM", onJvm(BUILDS.resolve("jvm").resolve(function))));
    }

    static List<Flavour> ofTheWeb() {
        var jar = BUILDS.resolve("jvm/web/quarkus-run.jar").toString();
        return List.of(
                new Flavour("native", List.of(BUILDS.resolve("native/web").toString())),
                new Flavour("JVM", List.of(JAVA, "-Xmx360m", "-jar", jar)));
    }

    /** With the options that Lambda sets. */
    private static List<String> onJvm(Path unpacked) {
        var client = Stream.of(AWSLambda.class, PojoSerializer.class).map(Flavours::jar);
        var classes = Stream.concat(Stream.of(unpacked.toString(), unpacked + "/lib/*"), client)
                .collect(Collectors.joining(File.pathSeparator));
        return List.of(
                JAVA,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xmx360m",
                "-cp",
                classes,
                AWSLambda.class.getName(),
                HANDLER);
    }

    private static String jar(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .toString();
    }
}
