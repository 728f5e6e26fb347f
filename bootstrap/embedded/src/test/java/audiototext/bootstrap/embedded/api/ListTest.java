package audiototext.bootstrap.embedded.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import audiototext.bootstrap.embedded.Clip;
import audiototext.bootstrap.embedded.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code GET /api/recordings}. */
@QuarkusTest
class ListTest {
    private Person ann;

    @BeforeEach
    void register() {
        ann = Person.registered();
    }

    @Test
    void withoutRecordingsTheListIsEmptyAndHasNoNextPage() {
        ann.client().get("/api/recordings").then().statusCode(200).body(equalTo("{\"recordings\":[]}"));
    }

    @Test
    void theListIsNewestFirstAndHasOnlyTheUsersOwn() {
        var ids = submitted(3);
        Person.registered().submitted(Clip.wav(), "another user's");
        assertThat(ids(page("limit=50"))).containsExactly(ids.get(2), ids.get(1), ids.get(0));
    }

    @Test
    void theListContinuesWhereThePageEndedEvenIfNewRecordingsArriveInBetween() {
        var ids = submitted(4);
        var first = page("limit=2");
        var newest = submitted(1);
        var second = page("limit=2&before=" + first.getString("next"));

        assertThat(ids(first)).containsExactly(ids.get(3), ids.get(2)).doesNotContainAnyElementsOf(newest);
        assertThat(ids(second)).containsExactly(ids.get(1), ids.get(0));
        assertThat(second.getString("next")).as("the last page").isNull();
    }

    @Test
    void theListContinuesEvenIfTheLastRecordingOfThePageIsDeleted() {
        var ids = submitted(3);
        var first = page("limit=2");
        ann.browser().delete("/api/recordings/" + ids.get(1)).then().statusCode(204);
        assertThat(ids(page("limit=2&before=" + first.getString("next")))).containsExactly(ids.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "201", "1000000000000", "ten", "1.5", " "})
    void anInvalidLimitIsRefused(String limit) {
        ann.browser()
                .queryParam("limit", limit)
                .get("/api/recordings")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("from 1 to 200"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!!!", "AAAA", "MjAyNi0wMS0wMQ", " "})
    void anInvalidCursorIsRefused(String before) {
        ann.browser()
                .queryParam("before", before)
                .get("/api/recordings")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("before"));
    }

    private List<String> submitted(int count) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var path = ann.submitted(Clip.wav(), "number " + i);
            ids.add(path.substring(path.lastIndexOf('/') + 1));
        }
        return ids;
    }

    private JsonPath page(String query) {
        return ann.browser().get("/api/recordings?" + query).jsonPath();
    }

    private static List<String> ids(JsonPath page) {
        return page.getList("recordings.id");
    }
}
