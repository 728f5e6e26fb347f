package audiototext.bootstrap.aws.identity;

import static audiototext.bootstrap.aws.Cognito.accessToken;
import static audiototext.bootstrap.aws.Cognito.idToken;
import static audiototext.bootstrap.aws.Cognito.with;
import static audiototext.bootstrap.aws.Cognito.without;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import audiototext.bootstrap.aws.Browser;
import audiototext.bootstrap.aws.Issuer;
import audiototext.bootstrap.aws.OnStandIns;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Access tokens in the API: Cognito's, other providers', and those that must be refused. */
@QuarkusTest
@TestProfile(OnStandIns.class)
class BearerTokensTest {

    private static ValidatableResponse list(String token) {
        return given().auth()
                .oauth2(token)
                .redirects()
                .follow(false)
                .get("/api/recordings")
                .then();
    }

    private static String signed(Map<String, Object> claims) {
        return Issuer.running().token(claims);
    }

    @Test
    void cognitosAccessTokenIsAcceptedOnceThePersonHasSignedIn() {
        Browser.signedIn(idToken("ada"));

        list(signed(accessToken("ada"))).statusCode(200).body("$", hasKey("recordings"));
    }

    @Test
    void aPersonWhoHasNeverSignedInIsAskedToDoSoOnce() {
        list(signed(accessToken("stranger")))
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", containsString("/sign-in"));
    }

    @Test
    void anotherProvidersAccessTokenIsAcceptedIfItHasTheClientAndAVerifiedAddress() {
        var keycloaks = Map.<String, Object>of(
                "sub",
                "kim",
                "azp",
                Issuer.CLIENT,
                "aud",
                "account",
                "typ",
                "Bearer",
                "preferred_username",
                "kim",
                "email",
                "kim@example.org",
                "email_verified",
                true);

        list(signed(keycloaks)).statusCode(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void aTokenForAnotherPurposeIsRefusedWithTheReason(String why, Map<String, Object> claims, String words) {
        refused(list(signed(claims)), words);
    }

    static Stream<Arguments> refused() {
        var access = accessToken("ada");
        var past = Instant.now().minusSeconds(120).getEpochSecond();
        return Stream.of(
                Arguments.of("another client", with(access, "client_id", "other"), "another client"),
                Arguments.of("no client", without(access, "client_id"), "another client"),
                Arguments.of(
                        "an audience does not replace the client",
                        with(without(access, "client_id"), "aud", Issuer.CLIENT),
                        "another client"),
                Arguments.of("another use", with(access, "token_use", "id"), "another use"),
                Arguments.of("an ID token", idToken("ada"), "another use"),
                Arguments.of(
                        "neither use nor client", without(without(access, "token_use"), "client_id"), "another client"),
                Arguments.of("another issuer", with(access, "iss", "https://evil.example"), "another issuer"),
                Arguments.of("expired", with(access, "exp", past), "expired"),
                Arguments.of(
                        "not yet valid",
                        with(access, "nbf", Instant.now().plusSeconds(200).getEpochSecond()),
                        "not valid yet"));
    }

    private static void refused(ValidatableResponse answer, String words) {
        answer.statusCode(401)
                .contentType("application/problem+json")
                .header("Location", equalTo(null))
                .header(
                        "WWW-Authenticate",
                        allOf(
                                containsString("Bearer realm=\"Audio to Text\", error=\"invalid_token\""),
                                containsString("error_description=\""),
                                containsString(words)));
    }

    @Test
    void aForgedSignatureIsRefused() {
        refused(list(Issuer.running().forged(accessToken("ada"))), "signature");
    }

    @Test
    void aMalformedTokenIsRefused() {
        refused(list("abc"), "verify");
    }

    @Test
    void withoutATokenTheApiAsksForOneAndDoesNotRedirect() {
        given().redirects()
                .follow(false)
                .get("/api/recordings")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", allOf(containsString("Bearer"), not(containsString("error"))));
    }

    @Test
    void aNewKeyOfTheIssuerIsFetched() {
        Browser.signedIn(idToken("ada"));
        list(signed(accessToken("ada"))).statusCode(200);
        Issuer.running().changesKey();

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> list(signed(accessToken("ada"))).statusCode(200));
    }
}
