package audiototext.bootstrap.aws.identity;

import static audiototext.bootstrap.aws.Cognito.accessToken;
import static audiototext.bootstrap.aws.Cognito.idToken;
import static audiototext.bootstrap.aws.Cognito.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import audiototext.bootstrap.aws.Browser;
import audiototext.bootstrap.aws.Issuer;
import audiototext.bootstrap.aws.OnStandIns;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** While the provider cannot be reached, no one is asked to sign in. */
@QuarkusTest
@TestProfile(OnStandIns.class)
class ProviderTroubleTest {
    private final Issuer issuer = Issuer.running();

    @AfterEach
    void theProviderIsWell() {
        issuer.isWell();
    }

    @Test
    void aPageSaysThatTheSignInServiceCannotBeReached() {
        var browser = expired();
        issuer.goesAway();

        browser.get("/recordings")
                .then()
                .statusCode(503)
                .body(allOf(containsString("The sign-in service cannot be reached"), not(containsString("Sign in, "))));
    }

    @Test
    void aFrenchPageSaysItInFrench() {
        var browser = expired();
        issuer.goesAway();

        browser.request()
                .header("Accept-Language", "fr")
                .get("/recordings")
                .then()
                .statusCode(503)
                .body(containsString("Le service de connexion est injoignable"));
    }

    @Test
    void theApiAnswersWithAProblem() {
        var browser = expired();
        issuer.goesAway();

        browser.get("/api/recordings")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("status", equalTo(503))
                .body("detail", containsString("The sign-in service cannot be reached"));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 429})
    void itIsTheSameWhenTheProviderAnswersWithAnError(int status) {
        var browser = expired();
        issuer.failsWith(status);

        browser.get("/recordings").then().statusCode(503);
    }

    @Test
    void aRefusalOfTheProviderStillAsksForASignIn() {
        var browser = expired();
        issuer.failsWith(400);

        browser.get("/recordings")
                .then()
                .statusCode(302)
                .header("Location", containsString(issuer.url() + "/authorize"));
    }

    @Test
    void publicPagesAreStillShown() {
        var browser = expired();
        issuer.goesAway();

        browser.get("/").then().statusCode(200);
    }

    @Test
    void theSessionLivesOnWhenTheProviderIsBack() {
        var browser = expired();
        issuer.goesAway();
        browser.get("/recordings").then().statusCode(503);

        issuer.isWell();

        browser.get("/recordings").then().statusCode(200).body(containsString("ada@example.org"));
    }

    @Test
    void aSignInThatCannotBeCompletedSaysSo() {
        issuer.signsIn(idToken("ada"));
        var browser = new Browser();
        var back = browser.get(browser.get("/recordings").header("Location")).header("Location");
        issuer.goesAway();

        browser.get(back).then().statusCode(503).body(containsString("The sign-in service cannot be reached"));
    }

    @Test
    void aTokenWhoseKeyCannotBeFetchedIsNotCalledInvalid() {
        Browser.signedIn(idToken("ada"));
        issuer.changesKey();
        var token = issuer.token(accessToken("ada"));
        issuer.goesAway();

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> list(token)
                        .statusCode(503)
                        .contentType("application/problem+json")
                        .body("detail", containsString("The sign-in service cannot be reached")));
        issuer.isWell();

        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> list(token).statusCode(200));
    }

    private static ValidatableResponse list(String token) {
        return given().auth().oauth2(token).get("/api/recordings").then();
    }

    @Test
    void theLogHasAnErrorWithTheCauseForTheAlarm() {
        var browser = expired();
        issuer.failsWith(503);

        try (var log = new LogOfSignIn()) {
            browser.get("/recordings");

            assertThat(log.errors())
                    .singleElement(STRING)
                    .contains("/recordings", "identity provider cannot be reached", "503");
        }
    }

    @Test
    void aRefusalIsNoErrorInTheLog() {
        var browser = expired();
        issuer.failsWith(400);

        try (var log = new LogOfSignIn()) {
            browser.get("/recordings");

            assertThat(log.errors()).isEmpty();
        }
    }

    /** A browser whose session must be renewed at the provider. */
    private static Browser expired() {
        var ends = Instant.now().plusSeconds(2);
        var browser = Browser.signedIn(with(idToken("ada"), "exp", ends.getEpochSecond()));
        await().until(() -> Instant.now().isAfter(ends.plusSeconds(1)));
        return browser;
    }
}
