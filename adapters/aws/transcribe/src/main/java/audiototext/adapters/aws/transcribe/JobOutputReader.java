package audiototext.adapters.aws.transcribe;

import audiototext.adapters.shared.transcriptjson.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads a job's output token by token, so that it may have any length: {@code {jobName, status, results}}, or this
 * adapter's note of a refusal, {@code {jobName, status: FAILED, failureReason, audioKey}}.
 */
final class JobOutputReader {
    private final StrictJson json;
    private String status;
    private String failureReason;
    private String audioKey;
    private JobOutput.Heard results;

    private JobOutputReader(StrictJson json) {
        this.json = json;
    }

    /**
     * @throws audiototext.adapters.shared.transcriptjson.MalformedTranscript that names the place and quotes no content
     */
    static JobOutput read(InputStream output) throws IOException {
        return StrictJson.read(output, json -> new JobOutputReader(json).read());
    }

    private JobOutput read() throws IOException {
        json.object(field -> {
            switch (field) {
                case "status" -> status = json.text();
                case "failureReason" -> failureReason = json.text();
                case "audioKey" -> audioKey = json.text();
                case "results" -> results = new ResultsReader(json).read();
                default -> {}
            }
        });
        if ("FAILED".equals(status)) {
            return new JobOutput.Refusal(json.present(failureReason, "failureReason"), Optional.ofNullable(audioKey));
        }
        return json.present(results, "results");
    }
}
