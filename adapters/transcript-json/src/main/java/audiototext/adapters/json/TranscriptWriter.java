package audiototext.adapters.json;

import audiototext.domain.Transcript;
import audiototext.domain.Word;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;

final class TranscriptWriter {
    private static final int DECIMALS = 3;
    private static final int THOUSAND = 1000;

    private final JsonGenerator json;

    TranscriptWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Transcript transcript) throws IOException {
        json.writeStartObject();
        json.writeStringField("recordingId", transcript.recordingId().toString());
        json.writeStringField("language", transcript.language().tag());
        json.writeStringField("text", transcript.text());
        json.writeArrayFieldStart("words");
        for (var word : transcript.words()) {
            write(word);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Word word) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", word.text());
        write("start", word.start());
        write("end", word.end());
        write("confidence", word.confidence());
        json.writeEndObject();
    }

    private void write(String field, double value) throws IOException {
        var rounded = BigDecimal.valueOf(Math.round(value * THOUSAND), DECIMALS);
        json.writeFieldName(field);
        // Through its plain form, because the generator would write 100 as 1E+2.
        json.writeNumber(rounded.stripTrailingZeros().toPlainString());
    }
}
