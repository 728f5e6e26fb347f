package audiototext.web.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"home", "recordings", "recording", "error"})
    void everyPageIsWholeAndWithoutInlineScriptOrStyle(String page) {
        assertThat(html(page))
                .contains("</html>")
                .doesNotContain("style=")
                .doesNotContainPattern("<script(?! type=\"module\" src)");
    }

    private static String html(String page) {
        return given().when()
                .get("/samples/" + page)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
