package audiototext.bootstrap.embedded.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import audiototext.bootstrap.embedded.Clip;
import audiototext.bootstrap.embedded.Person;
import audiototext.bootstrap.embedded.Residents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Renaming a recording, through the API and with the form on its page. */
@QuarkusTest
class RenameTest {
    @Inject
    Residents residents;

    private Person ann;
    private String path;

    @BeforeEach
    void submit() {
        ann = residents.ann();
        path = ann.submitted(Clip.wav(), "old name");
    }

    @Test
    void aRecordingGetsItsNewName() {
        patch(ann, "{\"name\":\" Minutes of 3 March 🎤 \"}")
                .statusCode(200)
                .body("name", equalTo("Minutes of 3 March 🎤"));

        ann.client().get(path).then().body("name", equalTo("Minutes of 3 March 🎤"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\":null}", "{\"name\":\" \"}", "{\"name\":\"two\\nlines\"}", "", "{"})
    void anInvalidNameIsRefusedWithAReason(String body) {
        patch(ann, body).statusCode(400).contentType("application/problem+json");

        ann.client().get(path).then().body("name", equalTo("old name"));
    }

    @Test
    void anotherUserFindsNothingToRename() {
        patch(residents.ben(), "{\"name\":\"mine\"}").statusCode(404);

        ann.client().get(path).then().body("name", equalTo("old name"));
    }

    @Test
    void theFormOnItsPageRenamesItWithoutAScript() {
        form("Named <by> a form").statusCode(303).header("Location", endsWith(page()));

        assertThat(ann.browser().get(page()).asString()).contains("Named &lt;by&gt; a form");
    }

    @Test
    void anInvalidNameIsRefusedOnAPage() {
        form("a".repeat(201))
                .statusCode(400)
                .contentType(containsString("text/html"))
                .body(containsString("1 to 200 characters"));
    }

    private ValidatableResponse patch(Person person, String body) {
        return person.client()
                .contentType("application/merge-patch+json;charset=utf-8")
                .body(body)
                .patch(path)
                .then();
    }

    private ValidatableResponse form(String name) {
        var token = Person.Token.on(ann.browser().get(page()));
        return token.with(ann.browser())
                .contentType("application/x-www-form-urlencoded;charset=utf-8")
                .formParam("name", name)
                .post(page() + "/name")
                .then();
    }

    private String page() {
        return path.replace("/api", "");
    }
}
