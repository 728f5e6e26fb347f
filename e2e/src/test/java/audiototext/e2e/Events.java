package audiototext.e2e;

import audiototext.aws.Outside;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;

/** Events as EventBridge puts them into a queue, and the queue brings them to a function. */
final class Events {
    /** What a function answers when the queue may forget all that it has brought. */
    static final String DONE = "{\"batchItemFailures\":[]}";

    private Events() {}

    static String stored(String key) {
        return queued(Map.of(
                "source", "aws.s3",
                "detail-type", "Object Created",
                "detail", Map.of("bucket", Map.of("name", Outside.BUCKET), "object", Map.of("key", key))));
    }

    static String jobEnded(String name, String status) {
        return queued(Map.of(
                "source", "aws.transcribe",
                "detail-type", "Transcribe Job State Change",
                "detail", Map.of("TranscriptionJobName", name, "TranscriptionJobStatus", status)));
    }

    private static String queued(Map<String, Object> event) {
        var message = Map.of("messageId", "m", "eventSource", "aws:sqs", "body", json(event));
        return json(Map.of("Records", List.of(message)));
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
