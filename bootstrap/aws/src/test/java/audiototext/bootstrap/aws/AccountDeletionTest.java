package audiototext.bootstrap.aws;

import static audiototext.bootstrap.aws.Cognito.idToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import audiototext.adapters.web.testing.SilentWav;
import audiototext.domain.port.UserRegistry;
import audiototext.domain.user.Subject;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Deleting everything except the account at the provider. */
@QuarkusTest
@TestProfile(OnStandIns.class)
class AccountDeletionTest {
    @Inject
    UserRegistry registry;

    @Test
    void rowsObjectsAndTheJobAreDeletedAReceiptArrivesAndThePageLinksToTheProvidersAccount() throws Exception {
        var person = UUID.randomUUID().toString();
        var browser = Browser.signedIn(idToken(person));
        var path = browser.submitted(SilentWav.ofSeconds(1));
        var id = path.substring(path.lastIndexOf('/') + 1);
        var jobs = Outside.transcribe().jobs();
        await().atMost(Duration.ofMinutes(1)).until(() -> jobs.find(id).isPresent());
        jobs.complete(id, "Hello from the cloud.");

        var page = browser.get("/account");
        page.then().body(containsString("sign-in provider"));
        var token = page.asString().replaceAll("(?s).*name=\"csrf-token\" value=\"([^\"]+)\".*", "$1");
        browser.request()
                .formParam("csrf-token", token)
                .formParam("email", person + "@example.org")
                .post("/account/delete")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/account/deleted"));

        browser.get("/account/deleted").then().body(containsString("href=\"https://id.example.org/me\""));
        browser.request().get(path).then().statusCode(404);
        assertThat(jobs.find(id)).isEmpty();
        assertThat(Outside.s3().listObjectsV2(r -> r.bucket(Outside.BUCKET)).contents())
                .noneMatch(object -> object.key().contains(id) || object.key().contains(person));
        assertThat(registry.find(new Subject(person))).isEmpty();
        assertThat(Outside.ses().mails())
                .filteredOn(mail -> mail.to().contains(person + "@example.org"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("your account has been deleted"));
    }
}
