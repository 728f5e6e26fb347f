package audiototext.bootstrap.aws.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import audiototext.adapters.database.MySqlServer;
import audiototext.bootstrap.aws.Outside;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The application starts without the provider. */
@QuarkusTest
@TestProfile(ProviderGoneAtStartTest.WithoutProvider.class)
class ProviderGoneAtStartTest {

    public static class WithoutProvider implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    // Nothing listens at this port.
                    "quarkus.oidc.auth-server-url", "http://localhost:1",
                    "quarkus.oidc.client-id", "the-client",
                    "quarkus.oidc.credentials.secret", "a secret of more than 32 characters, for the session's cookie");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Outside.class), new TestResourceEntry(MySqlServer.class));
        }
    }

    @Test
    void publicPagesAreShown() {
        given().get("/").then().statusCode(200);
    }

    @Test
    void aPageThatNeedsASignInSaysThatTheServiceCannotBeReached() {
        try (var log = new LogOfSignIn()) {
            given().redirects()
                    .follow(false)
                    .get("/recordings")
                    .then()
                    .statusCode(503)
                    .body(containsString("The sign-in service cannot be reached"));

            assertThat(log.errors()).hasSize(1);
        }
    }

    @Test
    void aTokenIsNotCalledInvalid() {
        given().auth()
                .oauth2("a.b.c")
                .get("/api/recordings")
                .then()
                .statusCode(503)
                .contentType("application/problem+json");
    }
}
