package audiototext.adapters.json;

import audiototext.domain.Language;
import audiototext.domain.RecordingId;
import audiototext.domain.Refused;
import audiototext.domain.Transcript;
import audiototext.domain.Word;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

final class TranscriptReader {
    private final JsonParser json;

    TranscriptReader(JsonParser json) {
        this.json = json;
    }

    Transcript read() throws IOException {
        try {
            json.nextToken();
            return transcript();
        } catch (JsonProcessingException e) {
            // Its own message may quote what was said in the recording.
            var at = e.getLocation();
            throw new MalformedTranscript(
                    "not well-formed JSON at line " + at.getLineNr() + ", column " + at.getColumnNr());
        } catch (CharConversionException e) {
            throw new MalformedTranscript("not text in UTF-8");
        }
    }

    private Transcript transcript() throws IOException {
        RecordingId id = null;
        Language language = null;
        String text = null;
        List<Word> words = null;
        require(JsonToken.START_OBJECT, "an object");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var field = json.currentName();
            json.nextToken();
            switch (field) {
                case "recordingId" -> id = id();
                case "language" -> language = language();
                case "text" -> text = text();
                case "words" -> words = words();
                default -> json.skipChildren();
            }
        }
        return new Transcript(
                present(id, "recordingId"),
                present(language, "language"),
                present(text, "text"),
                present(words, "words"));
    }

    private RecordingId id() throws IOException {
        try {
            return RecordingId.parse(text());
        } catch (Refused e) {
            throw wrong("a UUID");
        }
    }

    private Language language() throws IOException {
        try {
            return new Language(text());
        } catch (Refused e) {
            throw wrong("a language tag");
        }
    }

    private List<Word> words() throws IOException {
        require(JsonToken.START_ARRAY, "an array");
        var words = new ArrayList<Word>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            words.add(word());
        }
        return words;
    }

    private Word word() throws IOException {
        String text = null;
        Double start = null;
        Double end = null;
        Double confidence = null;
        require(JsonToken.START_OBJECT, "an object");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var field = json.currentName();
            json.nextToken();
            switch (field) {
                case "text" -> text = text();
                case "start" -> start = number();
                case "end" -> end = number();
                case "confidence" -> confidence = number();
                default -> json.skipChildren();
            }
        }
        present(text, "text");
        present(start, "start");
        present(end, "end");
        present(confidence, "confidence");
        try {
            return new Word(text, start, end, confidence);
        } catch (IllegalArgumentException e) {
            throw new MalformedTranscript(JsonPath.of(json) + ": " + e.getMessage());
        }
    }

    private String text() throws IOException {
        require(JsonToken.VALUE_STRING, "a string");
        return json.getText();
    }

    private double number() throws IOException {
        if (!json.currentToken().isNumeric() || !Double.isFinite(json.getDoubleValue())) {
            throw wrong("a number");
        }
        return json.getDoubleValue();
    }

    private void require(JsonToken token, String description) throws IOException {
        if (json.currentToken() != token) {
            throw wrong(description);
        }
    }

    private MalformedTranscript wrong(String expected) {
        return new MalformedTranscript(JsonPath.of(json) + " should be " + expected);
    }

    private <T> T present(T value, String field) throws IOException {
        if (value == null) {
            throw new MalformedTranscript(JsonPath.inside(json, field) + " is missing");
        }
        return value;
    }
}
