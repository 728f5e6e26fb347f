package audiototext.tests.awsstandins.transcribe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.concurrent.Executor;

/** Transcribe's operations: JSON in, JSON out. */
final class TranscribeApi {
    private final TranscribeJobs jobs;
    private final Executor threads;

    TranscribeApi(TranscribeJobs jobs, Executor threads) {
        this.jobs = jobs;
        this.threads = threads;
    }

    JsonNode answer(String operation, JsonNode request) {
        return switch (operation) {
            case "StartTranscriptionJob" -> start(request);
            case "GetTranscriptionJob" -> ofJob(jobs.known(name(request)));
            case "ListTranscriptionJobs" -> list(request);
            case "DeleteTranscriptionJob" -> delete(request);
            default -> throw new TranscribeError("UnknownOperationException", "No such operation: " + operation);
        };
    }

    private JsonNode start(JsonNode request) {
        var job = jobs.start(request);
        var answer = ofJob(job);
        threads.execute(() -> jobs.runByItself(job));
        return answer;
    }

    private JsonNode list(JsonNode request) {
        var answer = JsonNodeFactory.instance.objectNode();
        var summaries = answer.putArray("TranscriptionJobSummaries");
        jobs.all().stream()
                .filter(job -> matches(request.path("Status").asText(), job.status()))
                .filter(job ->
                        job.name().contains(request.path("JobNameContains").asText()))
                .limit(request.path("MaxResults").asLong(5))
                .forEach(job -> summaries.add(job.summary()));
        return answer;
    }

    private static boolean matches(String wanted, String status) {
        return wanted.isEmpty() || wanted.equals(status);
    }

    private JsonNode delete(JsonNode request) {
        jobs.delete(name(request));
        return JsonNodeFactory.instance.objectNode();
    }

    private static JsonNode ofJob(TranscribeJob job) {
        return JsonNodeFactory.instance.objectNode().set("TranscriptionJob", job.toJson());
    }

    private static String name(JsonNode request) {
        return TranscribeRules.jobName(request);
    }
}
