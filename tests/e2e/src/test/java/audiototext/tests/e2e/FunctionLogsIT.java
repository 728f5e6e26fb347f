package audiototext.tests.e2e;

import static audiototext.bootstrap.aws.Cognito.idToken;
import static audiototext.tests.awsstandins.lambda.QueueMessages.AGAIN;
import static audiototext.tests.awsstandins.lambda.QueueMessages.DONE;
import static audiototext.tests.awsstandins.lambda.QueueMessages.jobEnded;
import static audiototext.tests.e2e.Stored.keyWith;
import static audiototext.tests.e2e.Stored.stored;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.web.testing.SilentWav;
import audiototext.bootstrap.aws.Browser;
import audiototext.bootstrap.aws.Outside;
import audiototext.tests.awsstandins.Fault;
import audiototext.tests.awsstandins.lambda.LambdaProcess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The logs of the packaged functions: JSON with the recording's id in each line, on success and on failure. */
@ExtendWith(Deployed.class)
class FunctionLogsIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String person = UUID.randomUUID().toString();
    private final Deployment deployment;
    private final String id;

    FunctionLogsIT(Deployment deployment) {
        this.deployment = deployment;
        this.id = Browser.signedIn(idToken(person))
                .submitted(SilentWav.ofSeconds(1))
                .replaceFirst(".*/", "");
    }

    @Test
    void eachLineOfTheFirstFunctionNamesTheRecording() throws Exception {
        var lines = lines(deployment.startTranscription(), stored(keyWith(id)), DONE);
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(recording(line)).isEqualTo(id));
    }

    @Test
    void eachLineOfTheSecondFunctionNamesTheRecording() throws Exception {
        deployment.startTranscription().invoke(stored(keyWith(id)));
        Outside.transcribe().jobs().complete(id, "Hello from the cloud.");

        var lines = lines(deployment.deliverTranscript(), jobEnded(id, "COMPLETED"), DONE);

        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(recording(line)).isEqualTo(id));
        assertThat(lines.toString()).doesNotContain(person, "Hello from the cloud");
    }

    @Test
    void eachLineOfAFailureNamesTheRecording() throws Exception {
        deployment.startTranscription().invoke(stored(keyWith(id)));

        var lines = lines(deployment.deliverTranscript(), jobEnded(id, "COMPLETED"), AGAIN);

        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(recording(line)).isEqualTo(id));
        assertThat(lines).extracting(line -> line.get("level").textValue()).contains("ERROR");
    }

    @Test
    void eachLineOfAMailThatIsNotAcceptedNamesTheRecordingAndNoUser() throws Exception {
        deployment.startTranscription().invoke(stored(keyWith(id)));
        Outside.transcribe().jobs().complete(id, "Hello from the cloud.");
        deployment.beforeSes().once(call -> true, new Fault.HangUp());

        var lines = lines(deployment.deliverTranscript(), jobEnded(id, "COMPLETED"), DONE);

        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(recording(line)).isEqualTo(id));
        assertThat(lines).extracting(line -> line.get("level").textValue()).contains("WARN");
        assertThat(lines.toString()).doesNotContain(person, "Hello from the cloud");
    }

    /** The lines that a function logs for an event. */
    private static List<JsonNode> lines(LambdaProcess function, String event, String answer) throws Exception {
        int before = function.log().length();
        assertThat(function.invoke(event).body()).isEqualTo(answer);
        var lines = new ArrayList<JsonNode>();
        for (var line : function.log().substring(before).split("\n")) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static String recording(JsonNode line) {
        return line.path("mdc").path("recording").textValue();
    }
}
