package audiototext.tests.awsstandins.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;

/** Events as a queue of EventBridge's events sends them to a function, and the function's answers. */
public final class QueueMessages {
    /** The queue may delete the messages. */
    public static final String DONE = "{\"batchItemFailures\":[]}";

    /** The event will be retried. */
    public static final String AGAIN = "{\"batchItemFailures\":[{\"itemIdentifier\":\"m1\"}]}";

    private static final ObjectMapper JSON = new ObjectMapper();

    private QueueMessages() {}

    /** The event of S3 for a stored object. */
    public static String stored(String bucket, String key) {
        return queued(Map.of(
                "source", "aws.s3",
                "detail-type", "Object Created",
                "detail", Map.of("bucket", Map.of("name", bucket), "object", Map.of("key", key))));
    }

    /**
     * The event of Transcribe for the end of a job.
     *
     * @param status COMPLETED or FAILED
     */
    public static String jobEnded(String name, String status) {
        return queued(Map.of(
                "source", "aws.transcribe",
                "detail-type", "Transcribe Job State Change",
                "detail", Map.of("TranscriptionJobName", name, "TranscriptionJobStatus", status)));
    }

    private static String queued(Map<String, Object> event) {
        var message = Map.of("messageId", "m1", "eventSource", "aws:sqs", "body", json(event));
        return json(Map.of("Records", List.of(message)));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
