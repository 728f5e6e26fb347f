package audiototext.lambdas.deliver;

import static io.restassured.RestAssured.given;

import audiototext.domain.RecordingId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The function behind Quarkus' event server, told of events as the queue brings them. */
@Singleton
public class Function {
    /** What it answers when the queue may forget the event. */
    static final String DONE = "{\"batchItemFailures\":[]}";

    /** What it answers when the event is to come again. */
    static final String AGAIN = "{\"batchItemFailures\":[{\"itemIdentifier\":\"m\"}]}";

    @ConfigProperty(name = "quarkus.lambda.mock-event-server.test-port")
    int port;

    String transcriptStored(RecordingId id) {
        var key = "transcripts/" + id + ".json";
        return call(Map.of(
                "source", "aws.s3",
                "detail-type", "Object Created",
                "detail", Map.of("bucket", Map.of("name", Cloud.BUCKET), "object", Map.of("key", key))));
    }

    String jobEnded(RecordingId id) {
        return call(Map.of(
                "source", "aws.transcribe",
                "detail-type", "Transcribe Job State Change",
                "detail", Map.of("TranscriptionJobName", id.toString(), "TranscriptionJobStatus", "COMPLETED")));
    }

    private String call(Map<String, Object> event) {
        var message = Map.of("messageId", "m", "eventSource", "aws:sqs", "body", json(event));
        return given().port(port)
                .contentType("application/json")
                .body(json(Map.of("Records", List.of(message))))
                .post("/")
                .asString();
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
