package audiototext.tests.awsstandins.transcribe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** An error in the form in which Transcribe answers it. */
final class TranscribeError extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String type;
    private final int status;

    TranscribeError(String type, String message) {
        this(type, 400, message);
    }

    TranscribeError(String type, int status, String message) {
        super(message);
        this.type = type;
        this.status = status;
    }

    static TranscribeError badRequest(String message) {
        return new TranscribeError("BadRequestException", message);
    }

    static TranscribeError unknownJob() {
        return badRequest("The requested job couldn't be found. Check the job name and try your request again.");
    }

    int status() {
        return status;
    }

    JsonNode toJson() {
        return JsonNodeFactory.instance.objectNode().put("__type", type).put("Message", getMessage());
    }
}
