package audiototext.lambdas.delivertranscript;

import static io.restassured.RestAssured.given;

import audiototext.domain.recording.RecordingId;
import audiototext.tests.awsstandins.lambda.QueueMessages;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The function behind Quarkus's event server, called with events as the queue sends them. */
@Singleton
public class Function {

    @ConfigProperty(name = "quarkus.lambda.mock-event-server.test-port")
    int port;

    String transcriptStored(RecordingId id) {
        return call(QueueMessages.stored(Cloud.BUCKET, "transcripts/" + id + ".json"));
    }

    String jobEnded(RecordingId id) {
        return call(QueueMessages.jobEnded(id.toString(), "COMPLETED"));
    }

    private String call(String message) {
        return given().port(port)
                .contentType("application/json")
                .body(message)
                .post("/")
                .asString();
    }
}
