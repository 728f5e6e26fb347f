package audiototext.bootstrap.embedded.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.bootstrap.embedded.EmptyDataFolder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The application behind a proxy that uses https towards browsers. */
@QuarkusTest
@QuarkusTestResource(EmptyDataFolder.class)
@TestProfile(BehindHttpsTest.TrustedProxy.class)
class BehindHttpsTest {
    @Inject
    People people;

    @Test
    void theSessionCookieIsSentOnlyOverHttps() throws IOException {
        assertThat(signIn("https").detailedCookie("audio-to-text-session").isSecured())
                .isTrue();
    }

    @Test
    void theCookieWithTheAddressIsSentOnlyOverHttps() {
        var browser = new Browser("https");
        var registered = browser.send("/register", Map.of("email", people.stranger(), "password", People.PASSWORD));

        assertThat(registered.detailedCookie("audio-to-text-address").isSecured())
                .isTrue();
    }

    @Test
    void overHttpTheSessionCookieIsNotLimitedToHttps() throws IOException {
        assertThat(signIn("http").detailedCookie("audio-to-text-session")).returns(false, Cookie::isSecured);
    }

    private Response signIn(String scheme) throws IOException {
        var email = people.ada();
        return new Browser(scheme).send("/sign-in", Map.of("email", email, "password", People.PASSWORD));
    }

    public static class TrustedProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.proxy.proxy-address-forwarding", "true");
        }
    }
}
