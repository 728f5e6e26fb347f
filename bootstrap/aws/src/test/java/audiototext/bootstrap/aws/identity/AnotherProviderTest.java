package audiototext.bootstrap.aws.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import audiototext.adapters.database.MySqlServer;
import audiototext.bootstrap.aws.Browser;
import audiototext.bootstrap.aws.Outside;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Another provider works by configuration alone: the one that comes with Quarkus, which has its own sign-in page. */
@QuarkusTest
@TestProfile(AnotherProviderTest.OnDevService.class)
class AnotherProviderTest {
    private static final Pattern HIDDEN = Pattern.compile("type='hidden' name='(\\w+)' value='([^']*)'");

    /** It supports no nonce, and vouches for addresses without saying so. */
    public static class OnDevService implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.devservices.enabled", "true",
                    "quarkus.oidc.client-id", "audio-to-text",
                    "quarkus.oidc.credentials.secret", "a secret of more than 32 characters, for the session's cookie",
                    "quarkus.oidc.authentication.nonce-required", "false",
                    "audio-to-text.email-needs-claim", "false");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Outside.class), new TestResourceEntry(MySqlServer.class));
        }
    }

    @Test
    void peopleSignInOnItsPageAndReturn() {
        var browser = new Browser();
        var page = browser.get("/recordings").header("Location");
        var signIn = browser.get(page).asString();

        var fields = HIDDEN.matcher(signIn)
                .results()
                .collect(Collectors.toMap(field -> field.group(1), field -> field.group(2), (first, same) -> first));
        var back = given().redirects()
                .follow(false)
                .formParams(fields)
                .formParam("predefined-alice", "alice")
                .post(URI.create(page).resolve("/login"))
                .header("Location");

        browser.follow(back).then().statusCode(200).body(containsString("alice@example.com"));
        assertThat(browser.submit("/", "/sign-out").header("Location")).contains("/logout?");
    }
}
