package audiototext.bootstrap.embedded.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import audiototext.bootstrap.embedded.Clip;
import audiototext.bootstrap.embedded.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding recordings by words, status and day, in the API and on the page. */
@QuarkusTest
class SearchTest {
    private static Person ann;
    private static String path;
    private static String other;

    /** Once for all tests, because a transcription is slow. */
    @BeforeEach
    void deliver() {
        if (ann == null) {
            ann = Person.registered();
            path = ann.submitted(Clip.wav(), "Minutes of March");
            other = ann.submitted(Clip.wav(), "Café & more");
            ann.awaited(path, "DELIVERED");
            ann.awaited(other, "DELIVERED");
        }
    }

    @Test
    void spokenWordsAreFound() {
        assertThat(found("q=completed minutes")).containsExactly(id(path));
        assertThat(found("q=bananas")).isEmpty();
    }

    @Test
    void aNameWithAnAccentOfItsOwnIsFoundAndSavedWithTheOneOfKeyboards() {
        var ben = Person.registered();
        var file = ben.submitted(Clip.wav(), "Cafe\u0301 + cre\u0300me.wav");
        ben.awaited(file, "DELIVERED");

        List<String> ids = ben.client().get("/api/recordings?q=caf\u00E9").path("recordings.id");
        assertThat(ids).containsExactly(id(file));
        ben.client()
                .get(file + "/transcript?format=txt")
                .then()
                .header("Content-Disposition", endsWith("filename*=UTF-8''Caf%C3%A9%20%2B%20cr%C3%A8me.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"🎙", "🎙️", "%25", "?!"})
    void aSearchForSignsThatAreNowhereFindsNothing(String signs) {
        assertThat(found("q=" + signs)).isEmpty();
    }

    @Test
    void theListCanBeLimitedToAStatus() {
        assertThat(found("status=DELIVERED")).containsExactly(id(other), id(path));
        assertThat(found("status=FAILED")).isEmpty();
    }

    @Test
    void theListCanBeLimitedToDaysInThePersonsZone() {
        var today = LocalDate.now(ZoneOffset.UTC);
        assertThat(found("from=" + today + "&to=" + today)).hasSize(2);
        assertThat(found("from=" + today.plusDays(2) + "&zone=Pacific/Kiritimati"))
                .isEmpty();
        assertThat(found("to=" + today.minusDays(2) + "&zone=Pacific/Niue")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=DONE", "from=yesterday", "to=2026-02-30", "from=2026-01-01&zone=Nowhere"})
    void aMalformedFilterIsRefusedWithAReason(String query) {
        ann.client().get("/api/recordings?" + query).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void thePageFindsTheSameAndShowsTheFilter() {
        ann.browser()
                .queryParam("q", "more \"café\"")
                .get("/recordings")
                .then()
                .statusCode(200)
                .body(containsString(id(other)))
                .body(not(containsString(id(path))))
                .body(containsString("value=\"more &quot;café&quot;\""));
    }

    @Test
    void thePageOfARecordingLinksBackToTheSameList() {
        var list = ann.browser().queryParam("q", "more café").get("/recordings").asString();
        var page = "/recordings/" + id(other) + "?list=q%3Dmore%2520caf%25C3%25A9";
        assertThat(list).contains("href=\"" + page + "\"");

        ann.browser()
                .urlEncodingEnabled(false)
                .get(page)
                .then()
                .body(containsString("href=\"/recordings?q=more%20caf%C3%A9\""));
    }

    @Test
    void thePageNeverLinksBackToAnotherAddress() {
        ann.browser()
                .queryParam("list", "\"><script>")
                .get("/recordings/" + id(other))
                .then()
                .body(containsString("<a href=\"/recordings\">"))
                .body(not(containsString("<script>")));
    }

    @Test
    void renamingKeepsTheLinkBackToo() {
        var page = "/recordings/" + id(path);
        var token = Person.Token.on(ann.browser().get(page));
        token.with(ann.browser())
                .formParam("name", "Minutes of March")
                .queryParam("list", "status=DELIVERED")
                .post(page + "/name")
                .then()
                .statusCode(303)
                .header("Location", endsWith(page + "?list=status%3DDELIVERED"));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static List<String> found(String query) {
        return ann.client().get("/api/recordings?" + query).jsonPath().getList("recordings.id");
    }
}
