package audiototext.bootstrap.aws.replicas;

import static audiototext.bootstrap.aws.Cognito.idToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import audiototext.adapters.database.SqlClaims;
import audiototext.adapters.web.testing.SilentWav;
import audiototext.bootstrap.aws.Browser;
import audiototext.bootstrap.aws.OnStandIns;
import audiototext.bootstrap.aws.Outside;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Without any events, this application alone finds recordings and moves them on, from the upload to the email. */
@QuarkusTest
@TestProfile(OnStandIns.class)
class SweepTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    AgroalDataSource database;

    @Inject
    SqlClaims claims;

    private final String person = UUID.randomUUID().toString();

    /** As if the time had come to check on everything again. */
    private void letTimePass() throws SQLException {
        run("UPDATE recordings SET due_at = '2026-01-01' WHERE due_at IS NOT NULL");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static void awaitJob(String id) {
        await().atMost(PATIENCE)
                .until(() -> Outside.transcribe().jobs().find(id).isPresent());
    }

    @Test
    void withoutAnyEventARecordingIsTranscribedAndMailed() throws Exception {
        var browser = Browser.signedIn(idToken(person));
        var path = browser.submitted(SilentWav.ofSeconds(1));
        var id = path.substring(path.lastIndexOf('/') + 1);
        awaitJob(id);
        Outside.transcribe().jobs().complete(id, "Hello from the cloud.");
        letTimePass();

        await().atMost(PATIENCE).untilAsserted(() -> browser.get(path).then().body("status", equalTo("DELIVERED")));
        assertThat(Outside.ses().mails())
                .filteredOn(mail -> mail.text().contains(id))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.to()).containsExactly(person + "@example.org");
                    assertThat(mail.text()).contains("Hello from the cloud.");
                });
        assertThat(browser.get(path + "/transcript?format=txt").asString()).contains("Hello from the cloud.");
    }

    @Test
    void aFailedJobFailsTheRecordingWithAReason() throws Exception {
        var browser = Browser.signedIn(idToken(person));
        var path = browser.submitted(SilentWav.ofSeconds(1));
        var id = path.substring(path.lastIndexOf('/') + 1);
        awaitJob(id);
        Outside.transcribe()
                .jobs()
                .fail(id, "The media format that you specified doesn't match the detected media format.");
        letTimePass();

        await().atMost(PATIENCE).untilAsserted(() -> browser.get(path).then().body("status", equalTo("FAILED")));
        assertThat(browser.get(path).jsonPath().getString("failure")).isNotBlank();
    }

    @Test
    void whileAnotherProcessHoldsTheClaimThisOneDoesNotSweep() throws Exception {
        run("UPDATE claims SET holder = 'another', held_until = '2100-01-01' WHERE work = 'sweep'");
        var browser = Browser.signedIn(idToken(person));
        var path = browser.submitted(SilentWav.ofSeconds(1));
        var id = path.substring(path.lastIndexOf('/') + 1);

        await().during(Duration.ofSeconds(3))
                .atMost(PATIENCE)
                .until(() -> Outside.transcribe().jobs().find(id).isEmpty());
        claims.release("sweep", "another", Instant.now());
        awaitJob(id);
    }
}
