package audiototext.tests.e2e;

import audiototext.bootstrap.aws.Cognito;
import audiototext.bootstrap.aws.Issuer;
import audiototext.bootstrap.aws.Outside;
import audiototext.tests.awsstandins.transcribe.TranscribeJobs.Ending.Heard;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * The AWS flavour on this machine, for people to try. It is not a test and runs until it is stopped; see the README.
 */
class OneMachine {
    private static final String WORDS =
            System.getProperty("words", "This is what the stand-in for Amazon Transcribe hears in all audio.");

    /** As the provider would issue it, but for longer than it takes to try everything. */
    private static String token() {
        long tomorrow = Instant.now().plus(Duration.ofDays(1)).getEpochSecond();
        return Issuer.running().token(Cognito.with(Cognito.accessToken("ada"), "exp", tomorrow));
    }

    @Test
    void runsUntilItIsStopped() throws Exception {
        try (var deployment = new Deployment(8080, "http://localhost:8080")) {
            Issuer.running().signsIn(Cognito.idToken("ada"));
            Outside.transcribe().jobs().endByThemselves(job -> new Heard(WORDS));
            var courier = new Courier(deployment);
            System.out.println("\nOpen http://localhost:8080, where everyone signs in as Ada. Her mails are at "
                    + Outside.ses().endpoint() + ". Ctrl-C ends it.");
            System.out.println("Access token for the API: " + token());
            while (true) {
                courier.round();
                TimeUnit.SECONDS.sleep(1);
            }
        }
    }
}
