package audiototext.adapters.aws.transcribe;

import audiototext.adapters.aws.transcribe.JobOutputReaderPropertyTest.Spoken;
import audiototext.domain.transcript.Word;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

/** Writes speech down as Transcribe does. */
final class TranscribeDocument {
    private final JsonGenerator json;

    private TranscribeDocument(JsonGenerator json) {
        this.json = json;
    }

    static String of(List<Spoken> speech) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(text)) {
            new TranscribeDocument(json).write(speech);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void write(List<Spoken> speech) throws IOException {
        json.writeStartObject();
        json.writeStringField("status", "COMPLETED");
        json.writeObjectFieldStart("results");
        json.writeArrayFieldStart("transcripts");
        json.writeStartObject();
        json.writeStringField("transcript", "any text");
        json.writeEndObject();
        json.writeEndArray();
        json.writeArrayFieldStart("items");
        for (var spoken : speech) {
            item("pronunciation", spoken.word().text(), spoken.word());
            if (!spoken.punctuation().isEmpty()) {
                item("punctuation", spoken.punctuation(), null);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void item(String type, String content, Word times) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", type);
        json.writeArrayFieldStart("alternatives");
        json.writeStartObject();
        json.writeStringField("confidence", times == null ? "0.0" : plain(times.confidence()));
        json.writeStringField("content", content);
        json.writeEndObject();
        json.writeEndArray();
        if (times != null) {
            json.writeStringField("start_time", plain(times.start()));
            json.writeStringField("end_time", plain(times.end()));
        }
        json.writeEndObject();
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).toPlainString();
    }
}
