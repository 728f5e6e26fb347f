package audiototext.bootstrap.aws.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;

import audiototext.adapters.database.MySqlServer;
import audiototext.bootstrap.aws.Browser;
import audiototext.bootstrap.aws.Outside;
import audiototext.domain.port.UserRegistry;
import audiototext.domain.user.EmailAddress;
import audiototext.domain.user.Subject;
import audiototext.domain.user.User;
import audiototext.tests.awsstandins.CognitoServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From signing up to the recordings, with a user pool that issues Cognito's codes and tokens itself. */
@QuarkusTest
@TestProfile(UserPoolTest.WithUserPool.class)
class UserPoolTest {
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");
    private static final String PASSWORD = "Correct horse 1!";

    public static class WithUserPool implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(Outside.class),
                    new TestResourceEntry(MySqlServer.class),
                    new TestResourceEntry(UserPool.class));
        }
    }

    @Inject
    UserRegistry registry;

    private final CognitoServer cognito = UserPool.running();
    private final Browser browser = new Browser();
    private final String address = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void registerTheApplication() throws IOException {
        cognito.leadsBackTo(URI.create("http://localhost:" + RestAssured.port + "/sign-in"));
    }

    @Test
    void afterSigningUpAndConfirmingThePersonSeesTheRecordingsAndIsInTheRegistry() throws IOException {
        var subject = cognito.signUp(address, PASSWORD);
        cognito.confirm(address, CognitoServer.CODE);

        var page = browser.follow(signIn(PASSWORD).header("Location"));

        page.then().statusCode(200).body(containsString(address));
        assertThat(registry.find(new Subject(subject))).hasValueSatisfying(user -> {
            assertThat(user)
                    .isEqualTo(new User(new Subject(subject), subject, new EmailAddress(address), user.lastSignIn()));
            assertThat(user.lastSignIn()).isAfter(Instant.now().minus(Duration.ofMinutes(10)));
        });
    }

    @Test
    void withoutConfirmingTheAddressThePersonCannotSignIn() throws IOException {
        cognito.signUp(address, PASSWORD);

        signIn(PASSWORD).then().statusCode(200).body(containsString("Incorrect username or password"));
    }

    @Test
    void theApiAcceptsThePoolsAccessTokenOfAPersonWhoHasSignedIn() throws IOException {
        cognito.signUp(address, PASSWORD);
        cognito.confirm(address, CognitoServer.CODE);
        browser.follow(signIn(PASSWORD).header("Location"));

        given().auth()
                .oauth2(cognito.accessToken(address, PASSWORD))
                .get("/api/recordings")
                .then()
                .statusCode(200)
                .body("$", hasKey("recordings"));
    }

    @Test
    void aSessionWhoseTokenHasExpiredIsRenewedByThePool() throws IOException {
        cognito.signUp(address, PASSWORD);
        cognito.confirm(address, CognitoServer.CODE);
        cognito.idTokensLastFor(Duration.ofSeconds(3));
        browser.follow(signIn(PASSWORD).header("Location"));
        cognito.idTokensLastFor(Duration.ofHours(1));
        var session = browser.cookies();

        await().pollDelay(Duration.ofSeconds(4))
                .untilAsserted(() -> browser.get("/recordings").then().statusCode(200));
        assertThat(browser.cookies()).isNotEqualTo(session);
    }

    @Test
    void aForgottenPasswordCanBeReplaced() throws IOException {
        cognito.signUp(address, PASSWORD);
        cognito.confirm(address, CognitoServer.CODE);
        cognito.chooseAnother("Another horse 2!", address);

        signIn(PASSWORD).then().statusCode(200).body(containsString("Incorrect username or password"));
        browser.follow(signIn("Another horse 2!").header("Location"))
                .then()
                .statusCode(200)
                .body(containsString(address));
    }

    /** On the pool's own page, to which the page of recordings redirects. */
    private Response signIn(String password) {
        var page = browser.get(browser.get("/recordings").header("Location")).asString();
        var fields = HIDDEN.matcher(page)
                .results()
                .collect(Collectors.toMap(field -> field.group(1), field -> field.group(2)));
        return given().redirects()
                .follow(false)
                .formParams(fields)
                .formParam("username", address)
                .formParam("password", password)
                .post(cognito.endpoint().resolve("/oauth2/authorize"));
    }
}
