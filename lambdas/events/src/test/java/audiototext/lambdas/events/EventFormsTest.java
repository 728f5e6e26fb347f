package audiototext.lambdas.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import audiototext.lambdas.events.Event.JobEnded;
import audiototext.lambdas.events.Event.ObjectStored;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How events of each form are read. */
class EventFormsTest {
    private final Called called = new Called();

    @ParameterizedTest
    @CsvSource({
        "ada/2026-11-22/audio/a+b.mp3, ada/2026-11-22/audio/a b.mp3",
        "a%2540b/2026-11-22/audio/a.mp3, a%40b/2026-11-22/audio/a.mp3",
        "ada/2026-11-22/audio/a%2Bb.mp3, ada/2026-11-22/audio/a+b.mp3",
        "ada/2026-11-22/audio/%C3%A4.mp3, ada/2026-11-22/audio/ä.mp3"
    })
    void theKeyOfANotificationIsUrlDecoded(String encoded, String key) throws IOException {
        called.with(Json.notification(Json.created(encoded)));

        assertThat(called.arrived).containsExactly(new ObjectStored("bucket", key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada/2026-11-22/audio/a+b.mp3", "a%40b/2026-11-22/audio/a.mp3", "a%2540b/ä"})
    void theKeyOfAnEventOfEventBridgeIsNotDecoded(String key) throws IOException {
        called.with(Json.bridged(key));

        assertThat(called.arrived).containsExactly(new ObjectStored("bucket", key));
    }

    @Property
    void anyKeyArrivesTheSameInEachForm(@ForAll String text) throws IOException {
        var key = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        var encoded = Json.notification(Json.created(URLEncoder.encode(key, StandardCharsets.UTF_8)));
        for (var form : new String[] {encoded, Json.bridged(key)}) {
            called.arrived.clear();
            quietly(form);
            quietly(Json.queue(form));

            assertThat(called.arrived)
                    .containsExactly(new ObjectStored("bucket", key), new ObjectStored("bucket", key));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ObjectCreated:Put", "ObjectCreated:Post", "ObjectCreated:CompleteMultipartUpload"})
    void everyKindOfUploadCountsAsStored(String eventName) throws IOException {
        called.with(Json.notification(Json.record(eventName, "a")));

        assertThat(called.arrived).containsExactly(new ObjectStored("bucket", "a"));
    }

    @Test
    void aCompletedJobHasEnded() throws IOException {
        called.with(Json.job("a-job", "COMPLETED"));

        assertThat(called.arrived).containsExactly(new JobEnded("a-job", false, Optional.empty()));
    }

    @Test
    void aFailedJobHasEndedWithItsReason() throws IOException {
        called.with(Json.failedJob("a-job", "The media is damaged."));

        assertThat(called.arrived).containsExactly(new JobEnded("a-job", true, Optional.of("The media is damaged.")));
    }

    static Stream<String> irrelevant() {
        return Stream.of(
                Json.testEvent(),
                Json.notification(Json.record("ObjectRemoved:Delete", "a")),
                Json.job("a-job", "IN_PROGRESS"),
                Json.bridged("a").replace("Object Created", "Object Deleted"),
                Json.notification());
    }

    @ParameterizedTest
    @MethodSource("irrelevant")
    void irrelevantEventsAreIgnored(String event) throws IOException {
        called.with(event);
        assertThat(called.with(Json.queue(event))).isEqualTo("{\"batchItemFailures\":[]}");

        assertThat(called.arrived).isEmpty();
    }

    static Stream<Arguments> malformed() {
        UnaryOperator<String> created = Json::created;
        return Stream.of(
                Arguments.of("no json", "the event is not JSON"),
                Arguments.of("", "the event has no known form"),
                Arguments.of("[]", "the event has no known form"),
                Arguments.of("{\"a\":1}", "the event has no known form"),
                Arguments.of("{\"Records\":7}", "Records is not a list"),
                Arguments.of(Json.notification("{}"), "Records[0].eventSource is missing"),
                Arguments.of(Json.notification("7"), "Records[0].eventSource is missing"),
                Arguments.of(
                        Json.notification("{\"eventSource\":\"aws:kinesis\"}"),
                        "Records[0].eventSource is not a known source"),
                Arguments.of(
                        Json.notification(created.apply("a"), created.apply("a").replace("\"key\"", "\"k\"")),
                        "Records[1].s3.object.key is missing"),
                Arguments.of(Json.notification(created.apply("%zz")), "Records[0].s3.object.key is not URL-encoded"),
                Arguments.of(Json.bridged("a").replace("\"bucket\"", "7"), "the event is not JSON"),
                Arguments.of(Json.bridged("a").replace("\"a\"", "7"), "detail.object.key is not a string"),
                Arguments.of(
                        Json.job("a-job", "FAILED").replace("\"a-job\"", "null"),
                        "detail.TranscriptionJobName is missing"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void theErrorNamesThePathOfWhatIsMalformed(String event, String message) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> called.with(event))
                .withMessageContaining(message);
    }

    @Test
    void theErrorNamesTheWholePathWithinAMessage() {
        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> Invocation.read(stream(Json.queue(Json.bridged("a"), "{\"detail-type\":1}")))
                        .events()
                        .get(1)
                        .event()
                        .read())
                .withMessage("Records[1].body.source is missing");
    }

    @Property
    void aDamagedEventIsMalformedAndNothingWorse(@ForAll("positions") int position, @ForAll char overwriting) {
        var whole = Json.queue(Json.notification(Json.created("a")), Json.bridged("b"), Json.job("c", "FAILED"));
        var damaged = new StringBuilder(whole);
        damaged.setCharAt(position % whole.length(), overwriting);

        for (var event : new String[] {whole.substring(0, position % whole.length()), damaged.toString()}) {
            try {
                called.with(event);
            } catch (IOException e) {
                assertThat(e).isInstanceOfAny(MalformedEvent.class, EventsFailed.class);
            }
        }
    }

    @Provide
    Arbitrary<Integer> positions() {
        return Arbitraries.integers().between(0, 2000);
    }

    private void quietly(String event) throws IOException {
        try {
            called.with(event);
        } catch (EventsFailed e) {
            assertThat(e).hasMessageContaining("bad");
        }
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
