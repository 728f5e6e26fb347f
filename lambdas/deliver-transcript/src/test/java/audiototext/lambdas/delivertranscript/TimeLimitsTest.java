package audiototext.lambdas.delivertranscript;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.aws.transcribe.TranscribeClients;
import audiototext.tests.awsstandins.lambda.DeployedFunction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Lambda must not stop a function that is still waiting for an answer: then no one would learn what failed. */
@QuarkusTest
@QuarkusTestResource(Cloud.class)
class TimeLimitsTest {
    private final DeployedFunction deployed = new DeployedFunction("DeliverTranscript");

    /** Injected by the test resource itself. */
    Cloud cloud;

    @Inject
    Function function;

    @Inject
    Adas adas;

    @ConfigProperty(name = "quarkus.s3.api-call-timeout")
    Duration s3;

    @ConfigProperty(name = "quarkus.ses.api-call-timeout")
    Duration ses;

    @ConfigProperty(name = "quarkus.datasource.jdbc.acquisition-timeout")
    Duration database;

    /** Audio dropped into the bucket takes the most calls. */
    @Test
    void theFunctionEndsInTimeEvenIfEachCallTakesAsLongAsItMay() throws IOException {
        var path = adas.dropped(cloud, adas.ada.userName(), "talk.mp3", "Hello world.");
        int s3Calls = cloud.callsOfS3();
        int transcribeCalls = cloud.callsOfTranscribe();

        function.jobEnded(path.recordingId());

        assertThat(cloud.mailsAbout(path.recordingId())).hasSize(1);
        var longest = database.plus(ses)
                .plus(s3.multipliedBy(cloud.callsOfS3() - s3Calls))
                .plus(TranscribeClients.LONGEST_CALL.multipliedBy(cloud.callsOfTranscribe() - transcribeCalls));
        assertThat(longest.multipliedBy(deployed.batchSize())).isLessThan(deployed.timeout());
    }
}
