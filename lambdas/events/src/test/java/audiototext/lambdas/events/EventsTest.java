package audiototext.lambdas.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import audiototext.lambdas.events.Event.ObjectStored;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Each event is tried, and each failure reported. */
class EventsTest {
    private final Called called = new Called();

    @Test
    void oneBadRecordDoesNotAffectTheOthers() {
        var event = Json.notification(Json.created("a"), Json.created("bad"), Json.created("c"));

        assertThatExceptionOfType(EventsFailed.class).isThrownBy(() -> called.with(event));

        assertThat(called.arrived)
                .containsExactly(
                        new ObjectStored("bucket", "a"),
                        new ObjectStored("bucket", "bad"),
                        new ObjectStored("bucket", "c"));
    }

    @Test
    void aMalformedRecordDoesNotAffectTheOthers() {
        var event = Json.notification("{}", Json.created("c"));

        assertThatExceptionOfType(EventsFailed.class)
                .isThrownBy(() -> called.with(event))
                .withMessage("1 of 2 events failed: Records[0].eventSource is missing");

        assertThat(called.arrived).containsExactly(new ObjectStored("bucket", "c"));
    }

    @Test
    void theErrorListsAllThatFailed() {
        var event = Json.notification(Json.created("bad1"), Json.created("good"), Json.created("bad2"));

        assertThatExceptionOfType(EventsFailed.class)
                .isThrownBy(() -> called.with(event))
                .withMessageContaining("2 of 3")
                .withMessageContaining("key=bad1")
                .withMessageContaining("key=bad2");
    }

    @Test
    void theAnswerToAQueueListsItsFailedMessages() throws IOException {
        var answer = called.with(Json.queue(
                Json.bridged("a"),
                Json.bridged("bad"),
                "no json",
                Json.notification(Json.created("bad"), Json.created("worse, also bad"), Json.created("good")),
                Json.testEvent()));

        assertThat(answer)
                .isEqualTo(
                        "{\"batchItemFailures\":[{\"itemIdentifier\":\"m2\"},{\"itemIdentifier\":\"m3\"},{\"itemIdentifier\":\"m4\"}]}");
        assertThat(called.arrived).hasSize(5);
    }

    @Test
    void theAnswerToAQueueWithoutFailuresIsEmpty() throws IOException {
        assertThat(called.with(Json.queue(Json.bridged("a")))).isEqualTo("{\"batchItemFailures\":[]}");
    }

    @Test
    void anErrorThatBringsTheFunctionDownIsNotCaught() {
        var events = new Events(event -> {
            throw new OutOfMemoryError("no more");
        });

        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(() -> events.handle(
                        new ByteArrayInputStream(Json.bridged("a").getBytes(StandardCharsets.UTF_8)),
                        OutputStream.nullOutputStream()));
    }
}
