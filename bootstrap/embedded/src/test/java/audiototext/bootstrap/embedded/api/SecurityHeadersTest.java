package audiototext.bootstrap.embedded.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import audiototext.bootstrap.embedded.Person;
import audiototext.bootstrap.embedded.Residents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Protection against other sites, and against what they could inject. */
@QuarkusTest
class SecurityHeadersTest {
    private static final Pattern INLINE_STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);
    private static final Pattern INLINE_SCRIPT = Pattern.compile("<script(?: defer)?>(.*?)</script>", Pattern.DOTALL);

    @Inject
    Residents residents;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/inbox",
                "/recordings",
                "/api/recordings",
                "/api/nothing",
                "/nothing",
                "/js/list/recordings-page.js",
                "/img/logo.svg",
                "/q/health",
                "/q/openapi"
            })
    void everyAnswerForbidsWhatItDoesNotNeed(String path) {
        var answer = residents.ann().browser().get(path);
        assertThat(answer.getHeaders().getValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.getHeaders().getValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(answer.getHeaders().getValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.getHeaders().getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "script-src 'self';", "style-src 'sha256-", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "*", "http");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/inbox", "/recordings", "/nothing"})
    void pagesMayOnlyUseTheirInlineStyleSheet(String path) {
        var page = residents.ann().browser().get(path);
        var styles = all(INLINE_STYLE, page.asString());
        assertThat(styles).singleElement().asString().contains("--accent:");
        assertThat(page.getHeader("Content-Security-Policy"))
                .contains("style-src " + hash(styles.get(0)) + ";")
                .containsOnlyOnce("sha256-");
        assertThat(page.asString()).doesNotContain("stylesheet", " style=");
    }

    @Test
    void swaggerUiMayOnlyRunItsOwnInlineScripts() {
        var page = given().get("/q/swagger-ui/");
        var policy = page.getHeaders().getValues("Content-Security-Policy");
        var scripts = all(INLINE_SCRIPT, page.asString());

        assertThat(policy).hasSize(1);
        assertThat(scripts).hasSize(2);
        assertThat(scripts).allSatisfy(script -> assertThat(policy.get(0)).contains(hash(script)));
        assertThat(policy.get(0)).doesNotContain("script-src 'unsafe", "unsafe-eval", "*");
    }

    private static List<String> all(Pattern elements, String page) {
        return elements.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private static String hash(String inline) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(inline.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void requestsFromAnotherSitesPageAreRefused(String site) {
        var answer = residents.ann().browser().noContentType().header("Sec-Fetch-Site", site);
        answer.delete("/api/recordings/123e4567-e89b-42d3-a456-426614174000")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", containsString("another site"));
    }

    @Test
    void requestsFromAnOwnPageAreAccepted() {
        residents
                .ann()
                .browser()
                .header("Sec-Fetch-Site", "same-origin")
                .delete("/api/recordings/123e4567-e89b-42d3-a456-426614174000")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"same-origin, /recordings", "none, /recordings", "same-origin, /api/recordings"})
    void answersToTheReadersOwnRequestsAreCompressed(String site, String path) {
        assertThat(encoding(site, path)).isEqualTo("gzip");
    }

    @ParameterizedTest
    @CsvSource({
        "cross-site, /recordings",
        "same-site, /recordings",
        "cross-site, /api/recordings",
        "cross-site, /nothing"
    })
    void theSizeOfAnAnswerToAnotherSiteRevealsNothing(String site, String path) {
        assertThat(encoding(site, path)).isIn(null, "identity");
    }

    @Test
    void answersWithoutPersonalDataAreAlwaysCompressed() {
        assertThat(encoding("cross-site", "/js/list/recordings-page.js")).isEqualTo("gzip");
        assertThat(encoding(given(), "cross-site", "/sign-in")).isEqualTo("gzip");
    }

    private String encoding(String site, String path) {
        return encoding(residents.ann().browser(), site, path);
    }

    private static String encoding(RequestSpecification visitor, String site, String path) {
        return visitor.header("Accept-Encoding", "gzip")
                .header("Sec-Fetch-Site", site)
                .get(path)
                .getHeader("Content-Encoding");
    }

    @Test
    void anotherSiteMayNotReadAnything() {
        var answer = residents
                .ann()
                .browser()
                .header("Origin", "https://evil.example")
                .get("/api/recordings");
        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/register", "/forgot-password"})
    void aFormWithoutItsTokenIsRefusedOnAPage(String form) {
        refusedOnAPage(form, residents.ann().browser().formParams(Map.of("email", "a@example.org")));
    }

    @Test
    void anUploadFormWithoutItsTokenIsRefusedOnAPage() {
        refusedOnAPage("/recordings", residents.ann().browser().multiPart("language", "auto"));
    }

    private static void refusedOnAPage(String form, RequestSpecification filledIn) {
        filledIn.post(form)
                .then()
                .statusCode(400)
                .contentType(containsString("text/html"))
                .body(containsString("reload the page"));
    }

    @Test
    void aFormWithAnotherVisitorsTokenIsRefused() {
        var own = Person.Token.on(given().get("/sign-in"));
        var other = Person.Token.on(given().get("/sign-in"));
        new Person.Token(other.field(), own.cookie())
                .with(given().formParam("email", "a@example.org"))
                .post("/sign-in")
                .then()
                .statusCode(400);
    }

    @Test
    void theTokenCookieIsHiddenFromScriptsAndOtherSites() {
        var cookie = given().get("/sign-in").getDetailedCookie("csrf-token");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
    }

    @Test
    void personalPagesStayOutOfCaches() {
        for (var path : new String[] {"/recordings", "/inbox", "/api/recordings"}) {
            residents.ann().browser().get(path).then().header("Cache-Control", equalTo("no-store"));
        }
    }
}
