package audiototext.tests.e2e;

import static audiototext.bootstrap.aws.Cognito.idToken;
import static audiototext.tests.awsstandins.lambda.QueueMessages.AGAIN;
import static audiototext.tests.awsstandins.lambda.QueueMessages.DONE;
import static audiototext.tests.awsstandins.lambda.QueueMessages.jobEnded;
import static audiototext.tests.e2e.Stored.keyWith;
import static audiototext.tests.e2e.Stored.mailsTo;
import static audiototext.tests.e2e.Stored.stored;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import audiototext.adapters.web.testing.SilentWav;
import audiototext.bootstrap.aws.Browser;
import audiototext.bootstrap.aws.Outside;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The database is stopped while everything runs, and started again. */
@ExtendWith(Deployed.class)
class DatabaseGoneIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final String person = UUID.randomUUID().toString();
    private final Deployment deployment;
    private final Browser browser;

    DatabaseGoneIT(Deployment deployment) {
        this.deployment = deployment;
        this.browser = Browser.signedIn(idToken(person));
    }

    @Test
    void aRecordingIsDeliveredOnceWhenTheDatabaseIsBack() throws Exception {
        assumeTrue(deployment.mySql().canBeStopped(), "the database is not ours to stop");
        var recording = browser.submitted(SilentWav.ofSeconds(1));
        var id = recording.replaceFirst(".*/", "");

        deployment.mySql().halt();
        try {
            assertThat(deployment
                            .startTranscription()
                            .invoke(stored(keyWith(id)))
                            .body())
                    .isEqualTo(DONE);
            Outside.transcribe().jobs().complete(id, "Hello from the cloud.");
            assertThat(deployment
                            .deliverTranscript()
                            .invoke(jobEnded(id, "COMPLETED"))
                            .body())
                    .isEqualTo(AGAIN);
            browser.get(recording).then().statusCode(503);
            given().get("/q/health/ready").then().statusCode(503);
        } finally {
            deployment.mySql().resume();
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
        var event = jobEnded(id, "COMPLETED");
        assertThat(deployment.deliverTranscript().invoke(event).body()).isEqualTo(DONE);
        assertThat(deployment.deliverTranscript().invoke(event).body()).isEqualTo(DONE);
        browser.get(recording).then().body("status", equalTo("DELIVERED"));
        assertThat(mailsTo(person + "@example.org")).hasSize(1);
    }
}
