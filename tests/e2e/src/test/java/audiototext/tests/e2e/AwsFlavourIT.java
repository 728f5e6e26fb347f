package audiototext.tests.e2e;

import static audiototext.bootstrap.aws.Cognito.idToken;
import static audiototext.tests.awsstandins.lambda.QueueMessages.DONE;
import static audiototext.tests.awsstandins.lambda.QueueMessages.jobEnded;
import static audiototext.tests.e2e.Stored.jobsOf;
import static audiototext.tests.e2e.Stored.keyWith;
import static audiototext.tests.e2e.Stored.mailsTo;
import static audiototext.tests.e2e.Stored.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import audiototext.adapters.web.testing.SilentWav;
import audiototext.bootstrap.aws.Browser;
import audiototext.bootstrap.aws.Outside;
import audiototext.tests.awsstandins.Fault;
import audiototext.tests.awsstandins.StoredMail;
import audiototext.tests.awsstandins.lambda.LambdaProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.sync.RequestBody;

/** From the sign-in to the mail, through all deployed packages. */
@ExtendWith(Deployed.class)
class AwsFlavourIT {
    private final String person = UUID.randomUUID().toString();
    private final Deployment deployment;
    private final Browser browser;

    AwsFlavourIT(Deployment deployment) {
        this.deployment = deployment;
        this.browser = Browser.signedIn(idToken(person));
    }

    @Test
    void anUploadIsMailedAsTextAndShownAsDelivered() throws Exception {
        var recording = browser.submitted(SilentWav.ofSeconds(1));
        var id = id(recording);

        send(deployment.startTranscription(), stored(keyWith(id)));
        Outside.transcribe().jobs().complete(id, "Hello from the cloud.");
        send(deployment.deliverTranscript(), stored(keyWith("transcripts/" + id)));

        browser.get(recording).then().body("status", equalTo("DELIVERED"));
        browser.get(recording + "/transcript?format=txt").then().body(containsString("Hello from the cloud."));
        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.text()).contains("Hello from the cloud.").contains(id);
            assertThat(mail.attachments())
                    .extracting(StoredMail.Attachment::type)
                    .containsExactly("text/plain", "application/x-subrip");
        });
    }

    @Test
    void eachEventTwiceAndInAnyOrderStartsOneJobAndSendsOneMail() throws Exception {
        var recording = browser.submitted(SilentWav.ofSeconds(1));
        var id = id(recording);
        var audio = stored(keyWith(id));

        send(deployment.startTranscription(), audio);
        send(deployment.startTranscription(), audio);
        Outside.transcribe().jobs().complete(id, "Hello from the cloud.");
        var transcript = stored(keyWith("transcripts/" + id));
        send(deployment.deliverTranscript(), jobEnded(id, "COMPLETED"));
        send(deployment.startTranscription(), audio);
        send(deployment.deliverTranscript(), transcript);
        send(deployment.deliverTranscript(), jobEnded(id, "COMPLETED"));
        send(deployment.deliverTranscript(), transcript);

        browser.get(recording).then().body("status", equalTo("DELIVERED"));
        assertThat(jobsOf(id)).hasSize(1);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void theReasonOfAFailedJobIsMailedAndItsFailureShown() throws Exception {
        var recording = browser.submitted(SilentWav.ofSeconds(1));
        var id = id(recording);

        send(deployment.startTranscription(), stored(keyWith(id)));
        Outside.transcribe().jobs().fail(id, "Unsupported audio format.");
        send(deployment.deliverTranscript(), jobEnded(id, "FAILED"));

        browser.get(recording).then().body("status", equalTo("FAILED"));
        assertThat(mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).startsWith("Not transcribed"));
    }

    @Test
    void audioDroppedIntoTheBucketReachesTheUserNamedInItsKey() throws Exception {
        var key = "name-of-" + person + "/2026-11-22/audio/Sitzung 1+2.wav";
        Outside.s3()
                .putObject(put -> put.bucket(Outside.BUCKET).key(key), RequestBody.fromBytes(SilentWav.ofSeconds(1)));

        send(deployment.startTranscription(), stored(key));
        var job = jobsOf(person).get(0).name();
        Outside.transcribe().jobs().complete(job, "Hello from the bucket.");
        send(deployment.deliverTranscript(), stored(keyWith("transcripts/" + job)));

        browser.get("/api/recordings")
                .then()
                .body("recordings.name", equalTo(List.of("Sitzung 1+2.wav")))
                .body("recordings.status", equalTo(List.of("DELIVERED")));
        assertThat(mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("Hello from the bucket."));
    }

    @Test
    void aFunctionKilledAfterTheMailCausesOneMoreMailWithTheSameId() throws Exception {
        var recording = browser.submitted(SilentWav.ofSeconds(1));
        var id = id(recording);
        send(deployment.startTranscription(), stored(keyWith(id)));
        Outside.transcribe().jobs().complete(id, "Hello from the cloud.");
        var transcript = stored(keyWith("transcripts/" + id));

        try (var killed = deployment.anotherDeliverTranscript("killed.log")) {
            deployment.beforeSes().once(call -> dies(killed), new Fault.LostAnswer());
            assertThatThrownBy(() -> killed.invoke(transcript)).hasStackTraceContaining("has ended");
        }
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(mails()).hasSize(1));
        deployment.deliverTranscript().invoke(transcript);
        browser.get(recording).then().body("status", equalTo("TRANSCRIBING"));
        deployment.expireClaims();
        send(deployment.deliverTranscript(), transcript);
        send(deployment.deliverTranscript(), transcript);

        browser.get(recording).then().body("status", equalTo("DELIVERED"));
        assertThat(mails()).hasSize(2);
        var messageIds = MessageIds.in(deployment.beforeSes().calls()).stream()
                .filter(messageId -> messageId.contains(id))
                .toList();
        assertThat(messageIds).hasSize(2).containsOnly(messageIds.get(0));
    }

    private static boolean dies(LambdaProcess function) {
        function.close();
        return true;
    }

    private static void send(LambdaProcess function, String event) throws InterruptedException {
        assertThat(function.invoke(event).body()).isEqualTo(DONE);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private List<StoredMail> mails() throws IOException {
        return mailsTo(person + "@example.org");
    }
}
