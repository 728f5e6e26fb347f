package audiototext.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Neither flavour carries what the other alone needs. */
class PackagedJarsIT {
    private static final Pattern OF_EMBEDDED = Pattern.compile(
            "onnxruntime|ffmpeg|javacpp|com\\.h2database|jdbc-h2|adapter-(accounts|files|smtp|speech)|mailer");
    private static final Pattern OF_AWS =
            Pattern.compile("awssdk|amazon|oidc|mysql-connector|adapter-(s3|ses|transcribe|database-secret)");

    private final List<String> aws = jars("aws");
    private final List<String> embedded = jars("embedded");

    private static List<String> jars(String flavour) {
        var libraries = Path.of("..", "bootstrap", flavour, "target", "quarkus-app", "lib");
        try (var files = Files.walk(libraries)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError("not packaged: " + libraries, e);
        }
    }

    private static Predicate<String> named(Pattern part) {
        return part.asPredicate();
    }

    @Test
    void awsCarriesNoRecogniserNoH2NoAccountsAndNoInbox() {
        assertThat(aws).anyMatch(named(OF_AWS)).noneMatch(named(OF_EMBEDDED));
    }

    @Test
    void embeddedCarriesNothingOfAwsAndNoOpenIdConnect() {
        assertThat(embedded).anyMatch(named(OF_EMBEDDED)).noneMatch(named(OF_AWS));
    }
}
