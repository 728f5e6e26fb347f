package audiototext.tests.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No flavour contains libraries that only the other needs. */
class PackagedJarsIT {
    private static final Pattern OF_EMBEDDED = Pattern.compile(
            "onnxruntime|ffmpeg|javacpp|com\\.h2database|jdbc-h2|adapters-(accounts|inbox|filesystem|smtp|speech)|mailer");
    private static final Pattern OF_AWS = Pattern.compile("awssdk|amazon|oidc|mysql-connector|adapters-aws-");

    private static Predicate<String> named(Pattern part) {
        return part.asPredicate();
    }

    @Test
    void awsContainsNoRecogniserNoH2NoAccountsAndNoInbox() throws IOException {
        var aws = PackagedWeb.of("aws");
        assumeThat(aws.isExecutable()).as("an executable shows no libraries").isFalse();

        assertThat(aws.libraries()).anyMatch(named(OF_AWS)).noneMatch(named(OF_EMBEDDED));
    }

    @Test
    void embeddedContainsNothingOfAwsAndNoOpenIdConnect() throws IOException {
        assertThat(PackagedWeb.of("embedded").libraries())
                .anyMatch(named(OF_EMBEDDED))
                .noneMatch(named(OF_AWS));
    }
}
