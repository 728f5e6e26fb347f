package audiototext.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.AudioKey;
import audiototext.domain.recording.RecordingId;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.event.ruler.Ruler;

/** Which events reach which function, matched by the engine that EventBridge itself uses. */
class EventsTest {
    private static final RecordingId ID = RecordingId.parse("123e4567-e89b-42d3-a456-426614174000");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Template template = Template.deployed();

    @ParameterizedTest
    @EnumSource
    void theAudioOfAnyFormatStartsATranscription(AudioFormat format) throws Exception {
        assertThat(functionsTriggeredByObject(key("ada@example.org", format).audio()))
                .containsExactly("StartTranscription");
    }

    @Test
    void theAudioOfAUserWithAnyNameStartsATranscription() throws Exception {
        assertThat(functionsTriggeredByObject(
                        key("../transcripts/ä b", AudioFormat.WEBM).audio()))
                .containsExactly("StartTranscription");
    }

    @Test
    void aTranscriptIsDelivered() throws Exception {
        assertThat(functionsTriggeredByObject("transcripts/" + ID + ".json")).containsExactly("DeliverTranscript");
    }

    @Test
    void theStoredTextTriggersNothing() throws Exception {
        assertThat(functionsTriggeredByObject(key("ada", AudioFormat.MP3).text()))
                .isEmpty();
    }

    @Test
    void theFileThatTranscribeWritesToCheckItsRightsTriggersNothing() throws Exception {
        assertThat(functionsTriggeredByObject("transcripts/.write_access_check_file.temp"))
                .isEmpty();
    }

    @Test
    void objectsInOtherBucketsTriggerNothing() throws Exception {
        assertThat(functionsTriggeredBy(objectCreated("another", "ada/2026-11-22/audio/a.webm")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMPLETED", "FAILED"})
    void theEndOfAJobIsDelivered(String status) throws Exception {
        assertThat(functionsTriggeredBy(jobChanged(status))).containsExactly("DeliverTranscript");
    }

    @Test
    void aRunningJobTriggersNothing() throws Exception {
        assertThat(functionsTriggeredBy(jobChanged("IN_PROGRESS"))).isEmpty();
    }

    @Test
    void theBucketSendsItsEventsToEventBridge() {
        assertThat(Tree.at(
                        template.properties("Bucket"),
                        "NotificationConfiguration",
                        "EventBridgeConfiguration",
                        "EventBridgeEnabled"))
                .isEqualTo(true);
    }

    private static AudioKey key(String userName, AudioFormat format) {
        return new AudioKey(userName, LocalDate.of(2026, 11, 22), ID, format);
    }

    private List<String> functionsTriggeredByObject(String key) throws Exception {
        return functionsTriggeredBy(objectCreated("Bucket", key));
    }

    private static Map<String, Object> objectCreated(String bucket, String key) {
        return Map.of(
                "source", "aws.s3",
                "detail-type", "Object Created",
                "detail", Map.of("bucket", Map.of("name", bucket), "object", Map.of("key", key)));
    }

    private static Map<String, Object> jobChanged(String status) {
        return Map.of(
                "source", "aws.transcribe",
                "detail-type", "Transcribe Job State Change",
                "detail", Map.of("TranscriptionJobName", ID.toString(), "TranscriptionJobStatus", status));
    }

    private List<String> functionsTriggeredBy(Map<String, Object> event) throws Exception {
        var json = JSON.writeValueAsString(event);
        return template.ofType("AWS::Events::Rule").values().stream()
                .filter(rule -> matches(json, rule.get("EventPattern")))
                .flatMap(rule -> Tree.list(rule.get("Targets")).stream())
                .flatMap(target -> readersOf(Tree.text(target, "Arn")))
                .toList();
    }

    private static boolean matches(String event, Object pattern) {
        try {
            return Ruler.matchesRule(event, JSON.writeValueAsString(pattern));
        } catch (Exception e) {
            throw new AssertionError("EventBridge would reject " + pattern, e);
        }
    }

    private Stream<String> readersOf(String queue) {
        return template.ofType("AWS::Serverless::Function").entrySet().stream()
                .filter(function -> Tree.map(function.getValue().get("Events")).values().stream()
                        .anyMatch(source -> queue.equals(Tree.text(source, "Properties", "Queue"))))
                .map(Map.Entry::getKey);
    }
}
