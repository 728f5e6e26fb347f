package audiototext.bootstrap.embedded.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import audiototext.bootstrap.embedded.Clip;
import audiototext.bootstrap.embedded.Person;
import audiototext.bootstrap.embedded.Residents;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Malformed and missing parameters and bodies are refused, and change nothing. */
@QuarkusTest
class ParametersTest {
    @Inject
    Residents residents;

    private Person ann;
    private String path;

    @BeforeEach
    void deliver() {
        ann = residents.ann();
        path = ann.submitted(Clip.wav(), UUID.randomUUID().toString());
        ann.awaited(path, "DELIVERED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"times=banana", "times=", "times=TRUE", "times=1", "format=", "format=xml", "wording="})
    void aTranscriptIsNotGivenForAMalformedParameter(String query) {
        ann.client()
                .get(path + "/transcript?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString(query.substring(0, query.indexOf('='))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=", "from=-1", "from=1.5", "from=1000000000", "from=ten"})
    void theTextSoFarIsNotGivenForAMalformedParameter(String query) {
        ann.client()
                .get(path + "/text-so-far?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("from"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?from=0", "?from=999999999"})
    void theTextSoFarOfATranscribedRecordingIsEmpty(String query) {
        ann.client()
                .get(path + "/text-so-far" + query)
                .then()
                .statusCode(200)
                .body("from", equalTo(0))
                .body("text", equalTo(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"times=true", "times=false", "format=srt", "wording=heard"})
    void aTranscriptIsGivenForEachValidParameter(String query) {
        ann.client().get(path + "/transcript?" + query).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=",
                "limit=0",
                "limit=201",
                "before=",
                "status=DONE",
                "status=%0C",
                "from=%20",
                "zone=%20&to=2026-11-30"
            })
    void noListIsGivenForAMalformedParameter(String query) {
        ann.client().get("/api/recordings?" + query).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-11-30"})
    void nothingIsMailedForAMalformedTime(String after) {
        String delivered = ann.client().get(path).path("deliveredAt");

        ann.client()
                .noContentType()
                .post(path + "/mail?after=" + after)
                .then()
                .statusCode(400)
                .body("detail", containsString("after"));

        ann.client().get(path).then().body("status", equalTo("DELIVERED")).body("deliveredAt", equalTo(delivered));
    }

    @Test
    void aCorrectionWithoutABodyKeepsTheText() {
        var text = text();

        for (var request : new String[] {"text/plain", "text/plain;charset=utf-8"}) {
            ann.client()
                    .contentType(request)
                    .put(path + "/transcript")
                    .then()
                    .statusCode(400)
                    .body("detail", containsString("body is missing"));
        }
        ann.client().noContentType().put(path + "/transcript").then().statusCode(400);

        assertThat(text()).isEqualTo(text).isNotBlank();
    }

    @Test
    void anEmptyTagDoesNotCountAsNone() {
        var text = text();

        ann.client()
                .header("If-Match", "")
                .contentType("text/plain")
                .body("Mine.")
                .put(path + "/transcript")
                .then()
                .statusCode(400);
        ann.client().header("If-Match", "").delete(path + "/transcript").then().statusCode(400);

        assertThat(text()).isEqualTo(text);
    }

    @Test
    void anEmptyOwnerIsAnotherUser() {
        ann.client()
                .header("Recording-Owner", "")
                .contentType("audio/wav")
                .body(Clip.wav())
                .put(path)
                .then()
                .statusCode(401);
    }

    @Test
    void aLineBreakAloneEmptiesTheText() {
        ann.client()
                .contentType("text/plain")
                .body("\n")
                .put(path + "/transcript")
                .then()
                .statusCode(204);

        assertThat(text()).isEmpty();
    }

    private String text() {
        return ann.client().get(path + "/transcript?format=txt").asString();
    }
}
