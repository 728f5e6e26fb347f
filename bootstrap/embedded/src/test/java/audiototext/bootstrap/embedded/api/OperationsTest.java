package audiototext.bootstrap.embedded.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import audiototext.bootstrap.embedded.Clip;
import audiototext.bootstrap.embedded.Residents;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators look at: health and metrics. */
@QuarkusTest
class OperationsTest {
    @Inject
    Residents residents;

    @Test
    void itIsLive() {
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void itIsReadyOnceStorageDatabaseAndRecogniserAre() {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> given().get("/q/health/ready")
                        .then()
                        .statusCode(200)
                        .body(
                                "checks.name",
                                containsInAnyOrder(
                                        "storage",
                                        "Database connections health check",
                                        "recogniser",
                                        "Graceful Shutdown")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recordings_submitted_total",
                "recordings_transcribed_total",
                "recordings_delivered_total",
                "recordings_failed_total",
                "recordings_audio_seconds_total",
                "recordings_awaiting_transcript",
                "recordings_watchers",
                "recogniser_realtime_factor"
            })
    void aMetricExistsFromTheStartWithADescription(String name) {
        var metrics = given().get("/q/metrics").asString();
        assertThat(metrics).containsPattern("(?m)^" + name + " ");
        assertThat(metrics).containsPattern("(?m)^# HELP " + name.replace("_total", "") + "(_total)? \\S");
    }

    @Test
    void theMetricsCountWhatHappens() {
        double submitted = metric("recordings_submitted_total");
        double delivered = metric("recordings_delivered_total");
        double seconds = metric("recordings_audio_seconds_total");
        var ann = residents.ann();
        ann.awaited(ann.submitted(Clip.wav(), "counted"), "DELIVERED");

        assertThat(metric("recordings_submitted_total")).isGreaterThanOrEqualTo(submitted + 1);
        await().atMost(Duration.ofMinutes(1)).until(() -> metric("recordings_delivered_total") >= delivered + 1);
        assertThat(metric("recordings_audio_seconds_total")).isGreaterThan(seconds + 2.6);
        assertThat(metric("recogniser_realtime_factor")).isPositive();
    }

    private static double metric(String name) {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
                .findFirst()
                .orElseThrow();
    }
}
