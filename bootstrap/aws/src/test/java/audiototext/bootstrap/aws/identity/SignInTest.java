package audiototext.bootstrap.aws.identity;

import static audiototext.bootstrap.aws.Cognito.idToken;
import static audiototext.bootstrap.aws.Cognito.with;
import static audiototext.bootstrap.aws.Cognito.without;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import audiototext.bootstrap.aws.Browser;
import audiototext.bootstrap.aws.Issuer;
import audiototext.bootstrap.aws.OnStandIns;
import audiototext.domain.port.UserRegistry;
import audiototext.domain.user.EmailAddress;
import audiototext.domain.user.Preferences;
import audiototext.domain.user.Subject;
import audiototext.domain.user.User;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in and out on the pages, by the authorization code flow. */
@QuarkusTest
@TestProfile(OnStandIns.class)
class SignInTest {
    @Inject
    UserRegistry registry;

    @Test
    void aPageLeadsToTheProviderAndBackToItself() {
        Issuer.running().signsIn(idToken("ada"));

        var page = new Browser().follow("/recordings");

        page.then().statusCode(200).body(containsString("ada@example.org"));
    }

    @Test
    void theRedirectToTheProviderIsProtectedByChallengeStateAndNonce() {
        var location = new Browser().get("/recordings").header("Location");

        assertThat(location)
                .startsWith(Issuer.running().url() + "/authorize?")
                .contains("response_type=code", "code_challenge_method=S256", "state=", "nonce=", "scope=openid+email")
                .contains("%2Fsign-in");
    }

    @Test
    void theSignInIsWrittenToTheUserRegistry() {
        var subject = UUID.randomUUID().toString();
        Browser.signedIn(idToken(subject));

        assertThat(registry.find(new Subject(subject)))
                .contains(new User(
                        new Subject(subject),
                        "name-of-" + subject,
                        new EmailAddress(subject + "@example.org"),
                        Instant.parse("2026-11-24T08:00:00Z")));
    }

    @Test
    void theLanguageAndTheTimeZoneOfTheBrowserAreWrittenToTheUserRegistry() {
        var subject = UUID.randomUUID().toString();
        var browser = Browser.signedIn(idToken(subject));

        browser.request()
                .header("Accept-Language", "fr-FR")
                .cookie("audio-to-text-zone", "Europe/Paris")
                .get("/recordings")
                .then()
                .statusCode(200);

        assertThat(registry.find(new Subject(subject)).orElseThrow().preferences())
                .isEqualTo(new Preferences(Optional.of(Locale.FRENCH), Optional.of(ZoneId.of("Europe/Paris"))));
    }

    @Test
    void theSessionCookieIsEncryptedAndOutOfReach() {
        Issuer.running().signsIn(idToken("ada"));
        var browser = new Browser();
        var way = browser.get(browser.get("/recordings").header("Location")).header("Location");

        var session = browser.get(way).detailedCookies().asList().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .toList();

        assertThat(session).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getSameSite()).isEqualToIgnoringCase("lax");
            assertThat(cookie.getValue())
                    .doesNotContain(Issuer.running().token(idToken("ada")).substring(0, 20));
        });
    }

    @Test
    void behindHttpsTheCookiesAreSecure() {
        var cookies = given().redirects()
                .follow(false)
                .header("X-Forwarded-Proto", "https")
                .get("/recordings")
                .detailedCookies();

        assertThat(cookies.asList()).isNotEmpty().allMatch(cookie -> cookie.isSecured());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/register", "/forgot-password"})
    void eachOfTheseLeadsToTheRecordings(String path) {
        Issuer.running().signsIn(idToken("ada"));

        new Browser().follow(path).then().statusCode(200).body(containsString("ada@example.org"));
    }

    @Test
    void anotherProviderGetsThePromptToRegister() {
        assertThat(new Browser().get("/register").header("Location")).endsWith("&prompt=create");
    }

    @Test
    void signingInReturnsToAnOwnPageButToNoOtherSite() {
        Issuer.running().signsIn(idToken("ada"));
        var browser = Browser.signedIn(idToken("ada"));

        assertThat(browser.get("/sign-in?next=/recordings?before=x").header("Location"))
                .endsWith("/recordings?before=x");
        assertThat(browser.get("/sign-in?next=//evil.example").header("Location"))
                .endsWith("/recordings");
    }

    @Test
    void aPersonWithAnUnverifiedAddressIsInformedOnThePageAndCannotSubmit() {
        var browser = Browser.signedIn(with(idToken("eve"), "email_verified", false));

        browser.get("/recordings").then().statusCode(403).body(containsString("not verified"));
        browser.request()
                .contentType("audio/wav")
                .body(new byte[100])
                .put("/api/recordings/" + UUID.randomUUID())
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", containsString("not verified"));
    }

    @Test
    void aPersonWithAnUnverifiedAddressCanChooseTheLanguageOfThePages() {
        var browser = Browser.signedIn(with(idToken("eve"), "email_verified", false));

        browser.get("/language/fr").then().statusCode(303);

        browser.get("/recordings").then().statusCode(403).header("Content-Language", "fr");
    }

    @Test
    void anAddressThatIsNotSaidToBeVerifiedDoesNotCount() {
        var browser = Browser.signedIn(without(idToken("eve"), "email_verified"));

        browser.get("/recordings").then().statusCode(403);
    }

    @Test
    void anExpiredSessionIsRenewedWithoutSigningInAgain() {
        var browser = Browser.signedIn(
                with(idToken("ada"), "exp", Instant.now().plusSeconds(3).getEpochSecond()));

        await().atMost(Duration.ofMinutes(1))
                .pollDelay(Duration.ofSeconds(4))
                .untilAsserted(() -> browser.get("/recordings").then().statusCode(200));
    }

    @Test
    void signingOutEndsTheSessionHereAndAtTheProvider() {
        var browser = Browser.signedIn(idToken("ada"));

        var location = browser.submit("/", "/sign-out").header("Location");

        assertThat(location)
                .startsWith(Issuer.running().url() + "/logout?")
                .contains("id_token_hint=", "post_logout_redirect_uri=http%3A%2F%2Flocalhost");
        assertThat(browser.get("/recordings").statusCode()).isEqualTo(302);
    }

    @Test
    void signingOutRequiresTheFormsToken() {
        Browser.signedIn(idToken("ada"))
                .request()
                .formParam("x", "y")
                .post("/sign-out")
                .then()
                .statusCode(400);
    }

    @Test
    void aForgedSessionShowsOnlyPublicPages() {
        given().cookie("q_session", "made-up").get("/").then().statusCode(200).body(containsString("Sign in"));
    }

    @Test
    void aFormWithoutASessionLeadsToTheSignInPage() {
        given().redirects()
                .follow(false)
                .multiPart("language", "auto")
                .post("/recordings")
                .then()
                .header("Location", containsString("/sign-in"));
    }

    @Test
    void formsMayOnlyLeadToTheProvider() {
        given().get("/")
                .then()
                .header(
                        "Content-Security-Policy",
                        containsString("form-action 'self' " + Issuer.running().url() + ";"));
    }
}
