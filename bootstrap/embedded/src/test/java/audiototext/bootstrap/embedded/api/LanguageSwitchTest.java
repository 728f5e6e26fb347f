package audiototext.bootstrap.embedded.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of the pages. */
@QuarkusTest
class LanguageSwitchTest {
    @TestHTTPResource("/")
    URI site;

    @Test
    void withoutAChoiceTheBrowsersLanguageCounts() {
        var page = given().header("Accept-Language", "fr-CA, en;q=0.5").get("/sign-in");
        page.then().body(containsString("<html lang=\"fr\"")).header("Content-Language", "fr");
        assertThat(String.join(",", page.getHeaders().getValues("Vary"))).contains("Accept-Language", "Cookie");
    }

    @Test
    void aChoiceIsKeptAndCountsMoreThanTheBrowsersLanguage() {
        var cookies = chosen("fr", site.resolve("/sign-in").toString()).getCookies();
        given().cookies(cookies)
                .header("Accept-Language", "en")
                .get("/sign-in")
                .then()
                .body(containsString("<html lang=\"fr\""));
    }

    @Test
    void choosingALanguageReturnsToThePage() {
        assertThat(leadsTo(site.resolve("/recordings?before=x").toString()))
                .isEqualTo(site.resolve("/recordings?before=x"));
    }

    @ParameterizedTest
    @CsvSource({
        "/confirm/resend, /confirm",
        "/sign-out, /",
        "/recordings/123e4567-e89b-42d3-a456-426614174000/retry, /recordings/123e4567-e89b-42d3-a456-426614174000"
    })
    void afterAFormsAnswerChoosingALanguageLeadsToTheFormsPage(String answered, String page) {
        var back = leadsTo(site.resolve(answered).toString());

        given().redirects().follow(false).get(back).then().statusCode(303).header("Location", page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/sign-in", "OWN//evil.example/", "no address", "about:blank"})
    void choosingALanguageNeverLeadsToAnotherSite(String from) {
        assertThat(leadsTo(from.replace("OWN", site.toString().replaceAll("/$", ""))))
                .isEqualTo(site);
    }

    @Test
    void anUnsupportedLanguageIsNotFound() {
        chosen("tlh", site.toString()).then().statusCode(404);
    }

    private URI leadsTo(String from) {
        var answer = chosen("fr", from);
        answer.then().statusCode(303);
        return site.resolve(answer.getHeader("Location"));
    }

    private static Response chosen(String language, String from) {
        return given().redirects().follow(false).header("Referer", from).get("/language/" + language);
    }
}
