package audiototext.tests.awsstandins.lambda;

import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lambda's runtime for Java. Users of this class need Amazon's aws-lambda-java-runtime-interface-client. */
public final class JavaRuntime {
    private static final String HANDLER = "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest";

    private JavaRuntime() {}

    /**
     * The command that starts a function, with the options that Lambda sets for 512 MB.
     *
     * @param function the folder with the unpacked package
     */
    public static List<String> command(Path function) {
        var client = Stream.of(AWSLambda.class, PojoSerializer.class).map(JavaRuntime::jar);
        var classes = Stream.concat(Stream.of(function.toString(), function + "/lib/*"), client)
                .collect(Collectors.joining(File.pathSeparator));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
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
