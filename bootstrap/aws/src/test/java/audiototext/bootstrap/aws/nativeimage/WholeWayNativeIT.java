package audiototext.bootstrap.aws.nativeimage;

import static audiototext.bootstrap.aws.Cognito.idToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import audiototext.adapters.web.testing.SilentWav;
import audiototext.bootstrap.aws.Browser;
import audiototext.bootstrap.aws.Outside;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A recording's way through the executable, from the upload to the email and the deletion. */
@QuarkusIntegrationTest
@TestProfile(NativeOnStandIns.class)
class WholeWayNativeIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String WORDS = "Grüße aus Zürich.";

    private final String subject = UUID.randomUUID().toString();
    private Browser browser;

    /** Not earlier, because the executable starts between the test's constructor and here. */
    @BeforeEach
    void signIn() {
        browser = Browser.signedIn(idToken(subject));
    }

    @Test
    void audioIsTranscribedMailedServedAndDeleted() throws Exception {
        var wav = SilentWav.ofSeconds(1);
        var path = browser.submitted(wav);
        var id = path.substring(path.lastIndexOf('/') + 1);
        deliver(id);

        browser.get("/api/recordings").then().statusCode(200).body("recordings.id", hasItem(id));
        browser.get(path).then().body("status", equalTo("DELIVERED"));
        assertThat(browser.get(path + "/transcript?format=txt").asString()).contains(WORDS);
        browser.get(path + "/transcript?format=json").then().body("text", equalTo(WORDS));
        browser.get(path + "/transcript?format=srt").then().body(startsWith("1\n00:00:00,000 --> "));
        browser.get(path + "/transcript?format=vtt").then().body(startsWith("WEBVTT"));
        browser.get(path + "/transcript?format=docx").then().statusCode(200).body(startsWith("PK"));
        browser.get(path + "/transcript?format=pdf").then().statusCode(200).body(startsWith("%PDF-"));
        assertThat(browser.get(path + "/transcript?format=pdf").asByteArray()).startsWith('%', 'P', 'D', 'F');
        assertThat(browser.get(path + "/transcript?format=docx").asByteArray()).startsWith('P', 'K');
        browser.get("/recordings/" + id).then().statusCode(200).body(containsString("Zürich"));

        var part = browser.request().header("Range", "bytes=4-43").get(path + "/audio");
        part.then().statusCode(206);
        assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(wav, 4, 44));

        assertThat(Outside.ses().mails())
                .filteredOn(mail -> mail.to().contains(subject + "@example.org"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.text()).contains(WORDS);
                    assertThat(mail.attachments()).hasSize(2);
                });

        browser.request().delete(path).then().statusCode(204);
        browser.get(path).then().statusCode(404);
        browser.get(path + "/audio").then().statusCode(404);
    }

    @Test
    void aDeliveredRecordingCanBeTranscribedAgainInAnotherLanguage() throws Exception {
        var path = browser.submitted(SilentWav.ofSeconds(1));
        deliver(path.substring(path.lastIndexOf('/') + 1));

        browser.request()
                .noContentType()
                .post(path + "/transcribe?language=fr-FR")
                .then()
                .statusCode(202)
                .body("chosenLanguage", equalTo("fr-FR"));
        browser.get(path + "/text-so-far").then().statusCode(200).body("text", equalTo(""));
    }

    @Test
    void theAccountPageIsServed() {
        browser.get("/account").then().statusCode(200).body(containsString(subject + "@example.org"));
    }

    @Test
    void aFailedJobFailsTheRecordingWhichCanBeTriedAgain() throws Exception {
        var path = browser.submitted(SilentWav.ofSeconds(1));
        var id = path.substring(path.lastIndexOf('/') + 1);
        awaitJob(id);
        Outside.transcribe().jobs().fail(id, "Unsupported audio format.");
        awaitStatus(id, "FAILED");

        browser.request()
                .noContentType()
                .post(path + "/retry")
                .then()
                .statusCode(202)
                .body("status", equalTo("TRANSCRIBING"));
    }

    @Test
    void aWatcherGetsEachStep() throws Exception {
        var address = URI.create("http://localhost:" + RestAssured.port + "/api/recordings/events");
        var request = HttpRequest.newBuilder(address)
                .header("Cookie", browser.cookieHeader())
                .header("Accept", "text/event-stream");
        var events = HttpClient.newHttpClient()
                .sendAsync(request.build(), BodyHandlers.ofLines())
                .get();
        assertThat(events.statusCode()).isEqualTo(200);

        var path = browser.submitted(SilentWav.ofSeconds(1));
        var id = path.substring(path.lastIndexOf('/') + 1);

        try (var lines = events.body()) {
            assertThat(lines.anyMatch(line -> line.startsWith("data:") && line.contains(id)))
                    .isTrue();
        }
    }

    private void deliver(String id) throws Exception {
        awaitJob(id);
        Outside.transcribe().jobs().complete(id, WORDS);
        awaitStatus(id, "DELIVERED");
    }

    /** There are no functions here: the sweep starts the job and finds out when it ends. */
    private static void awaitJob(String id) {
        await("the job").atMost(PATIENCE).until(() -> {
            NativeOnStandIns.Database.makeAllDue();
            return Outside.transcribe().jobs().find(id).isPresent();
        });
    }

    private void awaitStatus(String id, String status) {
        await(status).atMost(PATIENCE).until(() -> {
            NativeOnStandIns.Database.makeAllDue();
            return status.equals(browser.get("/api/recordings/" + id).path("status"));
        });
    }
}
