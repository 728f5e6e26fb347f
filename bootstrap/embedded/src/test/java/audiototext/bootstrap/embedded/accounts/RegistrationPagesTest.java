package audiototext.bootstrap.embedded.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import audiototext.bootstrap.embedded.EmptyDataFolder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(EmptyDataFolder.class)
class RegistrationPagesTest {
    private final Browser browser = new Browser();

    @Inject
    People people;

    @Test
    void theCodeFromTheEmailOpensAnAccountThatCanSignIn() {
        var email = people.stranger();

        browser.send("/register", registration(email)).then().statusCode(303).header("Location", endsWith("/confirm"));
        browser.send("/confirm", Map.of("email", email, "code", people.codeFor(email, "is your code")))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in?confirmed=true"));

        browser.send("/sign-in", registration(email)).then().header("Location", endsWith("/recordings"));
    }

    @Test
    void enteringTheCodeDoesNotSignIn() {
        var email = people.stranger();
        browser.send("/register", registration(email));
        browser.send("/confirm", Map.of("email", email, "code", people.codeFor(email, "is your code")));

        browser.open("/recordings").then().statusCode(303).header("Location", containsString("/sign-in"));
    }

    @Test
    void theNextPageAlreadyHasTheAddress() {
        var email = people.stranger();

        browser.send("/register", registration(email));

        browser.open("/confirm").then().body(containsString("value=\"" + email + "\""));
    }

    @Test
    void theAddressIsInNoUrl() {
        var email = people.stranger();

        browser.send("/register", registration(email)).then().header("Location", not(containsString("person")));
        browser.send("/confirm", Map.of("email", email, "code", people.codeFor(email, "is your code")))
                .then()
                .header("Location", not(containsString("person")));
    }

    @Test
    void theAddressIsKeptInAShortLivedCookieHiddenFromScripts() {
        var kept = browser.send("/register", registration(people.stranger())).detailedCookie("audio-to-text-address");

        assertThat(kept.isHttpOnly()).isTrue();
        assertThat(kept.getSameSite()).isEqualTo("Lax");
        assertThat(kept.getMaxAge()).isEqualTo(15 * 60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "bm8gYWRkcmVzcw", "PHNjcmlwdD5AeA", ""})
    void aCookieThatWasTamperedWithIsIgnored(String value) {
        browser.request()
                .cookie("audio-to-text-address", value)
                .get("/confirm")
                .then()
                .statusCode(200)
                .body(containsString("name=\"email\" value=\"\""));
    }

    @Test
    void aWrongCodeIsRefusedWithAReasonAndTheFormKeepsWhatWasTyped() {
        var email = people.stranger();
        browser.send("/register", registration(email));

        browser.send("/confirm", Map.of("email", email, "code", "000000"))
                .then()
                .statusCode(400)
                .body(containsString("That code is wrong."), containsString("value=\"" + email + "\""));
    }

    @Test
    void anotherCodeCanBeRequestedAfterAMinute() throws SQLException {
        var email = people.stranger();
        browser.send("/register", registration(email));
        var first = people.codeFor(email, "is your code");
        people.haveWaited();

        browser.send("/confirm", "/confirm/resend", Map.of("email", email))
                .then()
                .statusCode(200);

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(
                        () -> assertThat(people.codeFor(email, "is your code")).isNotEqualTo(first));
    }

    @Test
    void anotherCodeWithinAMinuteIsRefusedWithAReason() {
        var email = people.stranger();
        browser.send("/register", registration(email));

        browser.send("/confirm", "/confirm/resend", Map.of("email", email))
                .then()
                .statusCode(429)
                .body(containsString("Wait"));
    }

    @Test
    void aShortPasswordIsRefusedWithAReasonAndIsNotOnThePage() {
        browser.send("/register", Map.of("email", people.stranger(), "password", "short&sweet"))
                .then()
                .statusCode(400)
                .body(containsString("at least 12 characters"), not(containsString("sweet")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no-address",
                "eve@example.org\r\nBcc: all@example.org",
                "eve@example.org\nSubject: Hello",
                "eve@example.org%0d%0aBcc:all@example.org",
                "eve@example.org, all@example.org",
                "\"eve\r\n\"@example.org",
                "<script>@example.org"
            })
    void aMalformedAddressIsRefusedAndShownAsTyped(String email) {
        browser.send("/register", registration(email))
                .then()
                .statusCode(400)
                .body(containsString("That is not an email address."), not(containsString("<script>@")));
    }

    @Test
    void aFormWithoutThePagesTokenIsRefused() throws IOException {
        var email = people.stranger();

        browser.forge("/register", registration(email)).then().statusCode(400);

        assertThat(people.emailsTo(email)).isEmpty();
    }

    private static Map<String, String> registration(String email) {
        return Map.of("email", email, "password", People.PASSWORD);
    }
}
