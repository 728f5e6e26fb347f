package audiototext.adapters.speech.jobs;

import audiototext.domain.recording.AudioFindings;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.TranscriptionOutcome.Completed;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;

/**
 * What a job found out about the audio, in the file beside its transcript.
 *
 * @param lengthMs the length of the audio in milliseconds; null if it is not known
 */
record AudioJson(Long lengthMs, FileFindings findings) {
    /** For transcripts from before there was such a file. */
    static final AudioJson UNKNOWN = new AudioJson(null, FileFindings.of(AudioFindings.NONE));

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the transcript does not say. Earlier releases wrote more fields. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record FileFindings(boolean endsEarly, boolean damaged, int track, int tracks) {
        static FileFindings of(AudioFindings findings) {
            return new FileFindings(findings.endsEarly(), findings.damaged(), findings.track(), findings.tracks());
        }

        AudioFindings toFindings() {
            return new AudioFindings(endsEarly, damaged, track, tracks);
        }
    }

    static AudioJson of(Completed outcome) {
        var findings = FileFindings.of(outcome.findings());
        return new AudioJson(outcome.length().map(Duration::toMillis).orElse(null), findings);
    }

    /** What cannot be read, as a power failure may leave it, is unknown: the transcript matters more. */
    static AudioJson read(InputStream source) throws IOException {
        try {
            return JSON.readValue(source, AudioJson.class);
        } catch (JsonProcessingException e) {
            return UNKNOWN;
        }
    }

    void write(OutputStream target) throws IOException {
        target.write(JSON.writeValueAsBytes(this));
    }

    Completed completed(Transcript transcript) {
        return new Completed(transcript, Optional.ofNullable(lengthMs).map(Duration::ofMillis), findings.toFindings());
    }
}
