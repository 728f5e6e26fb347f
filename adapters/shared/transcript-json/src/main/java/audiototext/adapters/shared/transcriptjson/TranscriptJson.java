package audiototext.adapters.shared.transcriptjson;

import audiototext.domain.transcript.Transcript;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The JSON form of a transcript, in storage and in the API:
 *
 * <pre>{@code
 * {"recordingId": "…", "language": "en-US",
 *  "detected": {"language": "en", "probability": 0.98},
 *  "model": {"name": "…", "version": "…"},
 *  "hardToHear": true,
 *  "text": "…",
 *  "words": [{"text": "…", "start": 0.28, "end": 0.6, "confidence": 0.98}]}
 * }</pre>
 *
 * Times are seconds; they, the confidences and the probability are numbers with at most three decimals. What is not known
 * of the detected language and the model is absent, and so is {@code hardToHear} if it is not.
 * A word that follows the one before it without a space, as in Chinese, Japanese or Thai, also has {@code "spaced": false}.
 */
public final class TranscriptJson {
    private static final JsonFactory JSON = JsonFactory.builder()
            .configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false)
            .build();

    private TranscriptJson() {}

    /** Writes the transcript in UTF-8 and flushes the stream, which stays open. */
    public static void write(Transcript transcript, OutputStream target) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(target)) {
            new TranscriptWriter(json).write(transcript);
        }
    }

    /**
     * Reads a transcript and ignores unknown fields. The stream stays open.
     *
     * @throws MalformedTranscript if the content is not a transcript; the message names the position
     * @throws IOException if the stream cannot be read
     */
    public static Transcript read(InputStream source) throws IOException {
        return StrictJson.read(source, json -> new TranscriptReader(json).read());
    }
}
