package audiototext.tests.awsstandins.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * The limits that the deployment's template sets for a function.
 *
 * @param name of the resource, such as {@code StartTranscription}
 */
public record DeployedFunction(String name) {
    private static final Path TEMPLATE = Path.of("../../deploy/template.yaml");
    private static final Pattern TIMEOUT = Pattern.compile("(?m)^ {4}Timeout: (\\d+)$");

    /** How long a call may take before Lambda stops it. */
    public Duration timeout() {
        return Duration.ofSeconds(number(TIMEOUT));
    }

    /** The maximum number of messages in a call. */
    public int batchSize() {
        return number(Pattern.compile("(?ms)^ {2}" + name + ":$.*?^ +BatchSize: (\\d+)$"));
    }

    private static int number(Pattern where) {
        try {
            var found = where.matcher(Files.readString(TEMPLATE));
            if (!found.find()) {
                throw new IllegalStateException(TEMPLATE + " has nothing like " + where);
            }
            return Integer.parseInt(found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
