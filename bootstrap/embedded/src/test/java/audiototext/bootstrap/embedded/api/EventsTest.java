package audiototext.bootstrap.embedded.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import audiototext.adapters.web.testing.EventStream;
import audiototext.bootstrap.embedded.Clip;
import audiototext.bootstrap.embedded.Person;
import audiototext.bootstrap.embedded.Residents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code GET /api/recordings/events}: live status. */
@QuarkusTest
class EventsTest {
    @Inject
    Residents residents;

    private Person ann;

    @BeforeEach
    void ann() {
        ann = residents.ann();
    }

    @Test
    void eachStepUpToTheDeliveryIsReportedAsTheApiShowsIt() throws Exception {
        try (var events = EventStream.of(ann.cookie())) {
            var path = ann.submitted(Clip.wav(), "watched");
            var id = path.substring(path.lastIndexOf('/') + 1);
            var delivered = events.awaited("recording", id, "\"status\":\"DELIVERED\"");

            assertThat(events.named("recording"))
                    .anyMatch(data -> data.contains("\"status\":\"UPLOADING\""))
                    .anyMatch(data -> data.contains("\"status\":\"TRANSCRIBING\""));
            Map<String, Object> reported = JsonPath.from(delivered).getMap("$");
            Map<String, Object> shown = ann.browser().get(path).jsonPath().getMap("$");
            // Whether a copy is needed is decided after the delivery.
            shown.remove("listeningCopy");
            reported.remove("listeningCopy");
            assertThat(reported).isEqualTo(shown);
        }
    }

    @Test
    void aDeletionIsReported() throws Exception {
        var path = ann.submitted(Clip.wav(), "deleted");
        ann.awaited(path, "DELIVERED");
        try (var events = EventStream.of(ann.cookie())) {
            ann.browser().delete(path).then().statusCode(204);
            events.awaited("removed", path.substring(path.lastIndexOf('/') + 1));
        }
    }

    @Test
    void otherUsersRecordingsAreNotReported() throws Exception {
        try (var bens = EventStream.of(residents.ben().cookie());
                var anns = EventStream.of(ann.cookie())) {
            ann.submitted(Clip.wav(), "private");
            anns.awaited("recording", "\"status\":\"DELIVERED\"");
            assertThat(bens.named("recording")).isEmpty();
        }
    }

    @Test
    void aClosedConnectionIsForgotten() throws Exception {
        try (var first = EventStream.of(ann.cookie());
                var second = EventStream.of(ann.cookie())) {
            await().atMost(Duration.ofMinutes(1)).until(EventsTest::watchers, n -> n == 2);
            assertThat(List.of(first, second)).hasSize(2);
        }
        await().atMost(Duration.ofMinutes(1)).until(EventsTest::watchers, n -> n == 0);
    }

    private static int watchers() {
        var line = given().get("/q/metrics")
                .asString()
                .lines()
                .filter(l -> l.startsWith("recordings_watchers "))
                .findFirst()
                .orElseThrow();
        return (int) Double.parseDouble(line.substring(line.indexOf(' ')));
    }

    @Test
    void withoutASessionNothingIsReported() {
        given().get("/api/recordings/events").then().statusCode(401).contentType("application/problem+json");
    }
}
