package audiototext.bootstrap.embedded.accounts;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import audiototext.adapters.accounts.Accounts;
import audiototext.bootstrap.embedded.EmptyDataFolder;
import audiototext.domain.port.UserRegistry;
import audiototext.domain.user.EmailAddress;
import audiototext.domain.user.Subject;
import audiototext.domain.user.User;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(EmptyDataFolder.class)
class SignInPagesTest {
    private final Browser browser = new Browser();

    @Inject
    People people;

    @Inject
    Accounts accounts;

    @Inject
    UserRegistry registry;

    private String email;

    @BeforeEach
    void chooseAPerson() throws IOException {
        email = people.ada();
    }

    @Test
    void theSessionCookieIsHiddenFromScriptsAndFromOtherSitesForms() {
        var session = browser.send("/sign-in", credentials()).detailedCookie("audio-to-text-session");

        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getSameSite()).isEqualToIgnoringCase("Lax");
        assertThat(session.getPath()).isEqualTo("/");
    }

    @Test
    void theSessionCookieRevealsNothing() {
        var session = browser.send("/sign-in", credentials()).cookie("audio-to-text-session");

        assertThat(session).doesNotContain("person").doesNotContain(subject());
    }

    @Test
    void aSignedInPersonSeesTheRecordings() {
        people.signedIn(email).open("/recordings").then().statusCode(200).body(containsString(email));
    }

    @Test
    void eachSignInIsKeptInTheUserRegistry() {
        browser.send("/sign-in", credentials());

        assertThat(registry.find(new Subject(subject())))
                .get()
                .returns(email, User::userName)
                .returns(new EmailAddress(email), User::email)
                .extracting(User::lastSignIn, as(InstanceOfAssertFactories.INSTANT))
                .isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
    }

    @Test
    void theAddressIsForgottenAfterSigningIn() {
        browser.send("/sign-in", credentials());

        browser.open("/confirm").then().body(not(containsString(email)));
    }

    @Test
    void aWrongPasswordIsRefusedWithAReasonAndIsNotOnThePage() {
        browser.send("/sign-in", Map.of("email", email, "password", "wrong&guess"))
                .then()
                .statusCode(400)
                .body(containsString("do not match"), not(containsString("guess")));
    }

    @Test
    void tooManyWrongPasswordsAreRefusedWithAReason() {
        var guessed = Map.of("email", people.stranger(), "password", "wrong");
        for (int i = 0; i < 10; i++) {
            browser.send("/sign-in", guessed);
        }

        browser.send("/sign-in", guessed).then().statusCode(429).body(containsString("Try again in"));
    }

    @Test
    void signingOutEndsTheBrowsersSession() {
        var signedIn = people.signedIn(email);

        signedIn.send("/recordings", "/sign-out", Map.of())
                .then()
                .statusCode(303)
                .header("Location", endsWith("/"));

        signedIn.open("/recordings").then().statusCode(303).header("Location", containsString("/sign-in"));
    }

    @Test
    void signingInWithoutThePagesTokenIsRefused() {
        browser.forge("/sign-in", credentials()).then().statusCode(400).cookies(Map.of());

        browser.open("/recordings").then().statusCode(303);
    }

    @Test
    void signingOutWithoutThePagesTokenIsRefused() {
        var signedIn = people.signedIn(email);

        signedIn.forge("/sign-out", Map.of()).then().statusCode(400);

        signedIn.open("/recordings").then().statusCode(200);
    }

    @Test
    void aFormOfAnotherSiteIsRefusedEvenWithAToken() {
        browser.request()
                .header("Sec-Fetch-Site", "cross-site")
                .contentType("application/x-www-form-urlencoded")
                .formParams(credentials())
                .post("/sign-in")
                .then()
                .statusCode(403);
    }

    @Test
    void aForgedCookieIsNotASession() {
        browser.request()
                .cookie("audio-to-text-session", "bm90IGEgc2Vzc2lvbg==")
                .get("/recordings")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));
    }

    @Test
    void aPersonWhoWasSentToTheSignInPageReturnsToThePageTheyWanted() {
        var wanted = "/recordings?before=2026-11-22";
        var location = browser.open(wanted).header("Location");

        assertThat(URI.create(location).getQuery()).isEqualTo("next=" + wanted);
        signInTo(wanted).then().header("Location", endsWith(wanted));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "///evil.example",
                "/\t/evil.example",
                "/%zz",
                "/%",
                "javascript:alert(1)",
                "evil.example",
                "/recordings\r\nSet-Cookie: a=b",
                "/@evil.example",
                ""
            })
    void afterSigningInOnlyPathsOfThisSiteAreOpened(String next) {
        signInTo(next).then().statusCode(303).header("Location", endsWith("/recordings"));
    }

    @Test
    void aLongPathIsNoProblem() {
        signInTo("/" + "a".repeat(1900)).then().statusCode(303);
    }

    @Test
    void thePageDoesNotRepeatAForeignAddress() {
        browser.request()
                .queryParam("next", "//evil.example\"><script>")
                .get("/sign-in")
                .then()
                .statusCode(200)
                .body(not(containsString("evil")));
    }

    private Response signInTo(String next) {
        return browser.send("/sign-in", Map.of("email", email, "password", People.PASSWORD, "next", next));
    }

    private Map<String, String> credentials() {
        return Map.of("email", email, "password", People.PASSWORD);
    }

    private String subject() {
        return accounts.authenticate(email, People.PASSWORD)
                .orElseThrow()
                .subject()
                .value();
    }
}
