package audiototext.bootstrap.embedded.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import audiototext.bootstrap.embedded.Clip;
import audiototext.bootstrap.embedded.Person;
import audiototext.bootstrap.embedded.Residents;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies that are not the JSON that a call takes. */
@QuarkusTest
class MalformedJsonTest {
    @Inject
    Residents residents;

    private Person ann;
    private String path;

    @BeforeEach
    void submit() {
        ann = residents.ann();
        path = ann.submitted(Clip.wav(), "old name");
    }

    static Stream<String> bodies() {
        return Stream.of(
                "{\"name\":\"a\",\"name\":\"b\"}",
                "{\"name\":false}",
                "{\"name\":12}",
                "{\"name\":12.5}",
                "{\"name\":{}}",
                "{\"name\":[\"a\"]}",
                "{\"name\":\"a\"} trailing",
                "{\"name\":\"a\"}{\"name\":\"b\"}",
                "{\"name\":\"a",
                "[\"a\"]",
                "\"a\"",
                "name=a",
                "[".repeat(100_000),
                "{\"name\":\"a\",\"x\":" + "[".repeat(5000) + "]".repeat(5000) + "}",
                "{\"name\":\"a\",\"x\":" + "1".repeat(5000) + "}");
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void theyAreRefusedWithAMessageAboutTheBody(String body) {
        try (var log = new Log()) {
            ann.client()
                    .contentType("application/merge-patch+json")
                    .body(body)
                    .patch(path)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("detail", containsString("JSON"))
                    .body("detail", not(containsString("address")));
            assertThat(log.lines()).noneMatch(line -> line.startsWith("ERROR"));
        }
        assertThat(ann.client().get(path).<String>path("name")).isEqualTo("old name");
    }

    @Test
    void membersThatCannotBeChangedAreIgnored() {
        ann.client()
                .contentType("application/merge-patch+json")
                .body("{\"name\":\"new name\",\"status\":\"FAILED\"}")
                .patch(path)
                .then()
                .statusCode(200);
    }

    @Test
    void anotherTypeIsRefusedWithAMessageAboutTheType() {
        ann.client()
                .contentType("text/plain")
                .body("new name")
                .patch(path)
                .then()
                .statusCode(415)
                .body("detail", containsString("a body of this type"))
                .body("detail", not(containsString("WebM")));
    }
}
