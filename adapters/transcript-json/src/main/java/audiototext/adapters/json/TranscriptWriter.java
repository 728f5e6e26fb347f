package audiototext.adapters.json;

import audiototext.domain.Transcript;
import audiototext.domain.Word;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

final class TranscriptWriter {
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
        long thousandths = Math.round(value * THOUSAND);
        json.writeFieldName(field);
        json.writeNumber(thousandths / THOUSAND + decimals((int) (thousandths % THOUSAND)));
    }

    /** Digit by digit: hours of speech have a hundred thousand numbers. */
    private static String decimals(int thousandths) {
        if (thousandths == 0) {
            return "";
        }
        var digits = Integer.toString(THOUSAND + thousandths);
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return "." + digits.substring(1, end);
    }
}
