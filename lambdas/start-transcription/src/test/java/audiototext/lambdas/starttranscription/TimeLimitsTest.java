package audiototext.lambdas.starttranscription;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.aws.transcribe.TranscribeClients;
import audiototext.tests.awsstandins.lambda.DeployedFunction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Lambda must not stop a function that is still waiting for an answer: then no one would learn what failed. */
@QuarkusTest
@QuarkusTestResource(Cloud.class)
class TimeLimitsTest {
    /** One for the first bytes, or for the headers of an empty object, and one for the note of a refused job. */
    private static final int CALLS_OF_S3 = 2;

    private final DeployedFunction deployed = new DeployedFunction("StartTranscription");

    @ConfigProperty(name = "quarkus.s3.api-call-timeout")
    Duration s3;

    @Test
    void theFunctionEndsInTimeEvenIfEachCallTakesAsLongAsItMay() {
        var longest = s3.multipliedBy(CALLS_OF_S3).plus(TranscribeClients.LONGEST_CALL);
        assertThat(longest.multipliedBy(deployed.batchSize())).isLessThan(deployed.timeout());
    }
}
