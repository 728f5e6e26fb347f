package audiototext.adapters.shared.transcriptjson;

import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.transcript.Recognition;
import audiototext.domain.transcript.SpeechModel;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.Word;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;

final class TranscriptWriter {
    private static final int DECIMALS = 3;
    private static final int THOUSAND = 1000;
    private static final int LONGEST_NUMBER = 21;
    private static final SerializedString TEXT = new SerializedString("text");
    private static final SerializedString START = new SerializedString("start");
    private static final SerializedString END = new SerializedString("end");
    private static final SerializedString PROBABILITY = new SerializedString("probability");
    private static final SerializedString CONFIDENCE = new SerializedString("confidence");
    private static final SerializedString SPACED = new SerializedString("spaced");

    private final JsonGenerator json;
    private final char[] digits = new char[LONGEST_NUMBER];

    TranscriptWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Transcript transcript) throws IOException {
        json.writeStartObject();
        json.writeStringField("recordingId", transcript.recordingId().toString());
        json.writeStringField("language", transcript.language().tag());
        write(transcript.recognition());
        json.writeStringField("text", transcript.text());
        json.writeArrayFieldStart("words");
        for (var word : transcript.words()) {
            write(word);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Recognition recognition) throws IOException {
        if (recognition.detected().isPresent()) {
            write(recognition.detected().get());
        }
        if (recognition.model().isPresent()) {
            write(recognition.model().get());
        }
        if (recognition.hardToHear()) {
            json.writeBooleanField("hardToHear", true);
        }
    }

    private void write(DetectedLanguage detected) throws IOException {
        json.writeObjectFieldStart("detected");
        json.writeStringField("language", detected.language().tag());
        write(PROBABILITY, detected.probability());
        json.writeEndObject();
    }

    private void write(SpeechModel model) throws IOException {
        json.writeObjectFieldStart("model");
        json.writeStringField("name", model.name());
        if (model.version().isPresent()) {
            json.writeStringField("version", model.version().get());
        }
        json.writeEndObject();
    }

    private void write(Word word) throws IOException {
        json.writeStartObject();
        json.writeFieldName(TEXT);
        json.writeString(word.text());
        write(START, word.start());
        write(END, word.end());
        write(CONFIDENCE, word.confidence());
        if (!word.spaced()) {
            json.writeFieldName(SPACED);
            json.writeBoolean(false);
        }
        json.writeEndObject();
    }

    private void write(SerializedString field, double value) throws IOException {
        json.writeFieldName(field);
        long thousandths = Math.round(value * THOUSAND);
        if (thousandths % THOUSAND == 0) {
            json.writeNumber(thousandths / THOUSAND);
        } else {
            writeDecimal(thousandths);
        }
    }

    /** Digit by digit, without strings: hours of speech have a hundred thousand numbers. */
    private void writeDecimal(long thousandths) throws IOException {
        int from = digits.length;
        long left = thousandths;
        for (int place = 0; place <= DECIMALS || left > 0; place++) {
            if (place == DECIMALS) {
                digits[--from] = '.';
            }
            digits[--from] = (char) ('0' + left % 10);
            left /= 10;
        }
        int end = digits.length;
        while (digits[end - 1] == '0') {
            end--;
        }
        json.writeRawValue(digits, from, end - from);
    }
}
