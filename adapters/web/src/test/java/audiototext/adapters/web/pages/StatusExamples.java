package audiototext.adapters.web.pages;

import audiototext.domain.error.Failure;
import audiototext.domain.recording.AudioFindings;
import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.AudioKey;
import audiototext.domain.recording.AudioProgress;
import audiototext.domain.recording.AudioProgress.ListeningCopy;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.Progress;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.RecordingName;
import audiototext.domain.recording.Status;
import audiototext.domain.recording.Submission;
import audiototext.domain.user.Subject;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Recordings in every state, from the table that the scripts' tests read too. */
final class StatusExamples {
    private StatusExamples() {}

    static Stream<JsonNode> all() throws IOException {
        try (var table = StatusExamples.class.getResourceAsStream("/status-words.json")) {
            return StreamSupport.stream(new ObjectMapper().readTree(table).spliterator(), false);
        }
    }

    static Recording recording(JsonNode json, Language language) {
        var key = new AudioKey("ada", LocalDate.EPOCH, RecordingId.random(), AudioFormat.WEBM);
        var submission = new Submission(
                key.id(), new Subject("ada"), new RecordingName("A walk"), language, key, Samples.MORNING);
        return new Recording(submission, progress(json), null, 0);
    }

    private static Progress progress(JsonNode json) {
        return new Progress(
                Status.valueOf(json.get("status").textValue()),
                new AudioProgress(
                        Optional.empty(),
                        optional(json, "seconds").map(seconds -> Duration.ofSeconds(seconds.longValue())),
                        Duration.ofSeconds(json.path("secondsDone").longValue()),
                        Optional.empty(),
                        AudioFindings.NONE,
                        ListeningCopy.UNKNOWN),
                optional(json, "transcribedAt").map(JsonNode::textValue).map(Instant::parse),
                optional(json, "deliveredAt").map(JsonNode::textValue).map(Instant::parse),
                optional(json, "failure").map(JsonNode::textValue).map(Failure::said));
    }

    private static Optional<JsonNode> optional(JsonNode json, String field) {
        return Optional.ofNullable(json.get(field));
    }
}
