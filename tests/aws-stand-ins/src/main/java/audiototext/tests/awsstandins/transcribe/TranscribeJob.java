package audiototext.tests.awsstandins.transcribe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;

/** A job in Transcribe. */
public final class TranscribeJob {
    private static final Set<String> REMEMBERED = Set.of(
            "TranscriptionJobName",
            "LanguageCode",
            "IdentifyLanguage",
            "LanguageIdSettings",
            "Media",
            "MediaFormat",
            "Settings");

    private static final double IDENTIFIED_LANGUAGE_SCORE = 0.98;

    private final ObjectNode request;
    private final ObjectNode state = JsonNodeFactory.instance.objectNode();

    TranscribeJob(JsonNode request) {
        this.request = request.deepCopy();
        state.put("TranscriptionJobStatus", "QUEUED").put("CreationTime", now());
    }

    public String name() {
        return request.path("TranscriptionJobName").asText();
    }

    /** QUEUED, IN_PROGRESS, COMPLETED or FAILED. */
    public synchronized String status() {
        return state.path("TranscriptionJobStatus").asText();
    }

    public boolean isOver() {
        return "COMPLETED".equals(status()) || "FAILED".equals(status());
    }

    /** The address of its media, {@code s3://BUCKET/KEY}. */
    public String media() {
        return request.path("Media").path("MediaFileUri").asText();
    }

    /** A copy of the request that started it. */
    public JsonNode request() {
        return request.deepCopy();
    }

    synchronized void begin() {
        if ("QUEUED".equals(status())) {
            state.put("TranscriptionJobStatus", "IN_PROGRESS").put("StartTime", now());
        }
    }

    synchronized void completed(String transcriptUri, String language) {
        begin();
        state.put("TranscriptionJobStatus", "COMPLETED").put("CompletionTime", now());
        state.put("LanguageCode", language);
        if (request.path("IdentifyLanguage").asBoolean()) {
            state.put("IdentifiedLanguageScore", IDENTIFIED_LANGUAGE_SCORE);
        }
        state.putObject("Transcript").put("TranscriptFileUri", transcriptUri);
    }

    synchronized void failed(String reason) {
        begin();
        state.put("TranscriptionJobStatus", "FAILED").put("CompletionTime", now());
        state.put("FailureReason", reason);
    }

    synchronized ObjectNode toJson() {
        return request.deepCopy().retain(REMEMBERED).setAll(state.deepCopy());
    }

    ObjectNode summary() {
        return toJson().put("OutputLocationType", "CUSTOMER_BUCKET")
                .without(Set.of("Media", "MediaFormat", "Settings", "Transcript"));
    }

    /** In seconds since 1970, as in JSON 1.1. */
    private static BigDecimal now() {
        return BigDecimal.valueOf(Instant.now().toEpochMilli(), 3);
    }
}
