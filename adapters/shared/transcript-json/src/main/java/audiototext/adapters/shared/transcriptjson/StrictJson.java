package audiototext.adapters.shared.transcriptjson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads JSON token by token, without building a tree. Fields that the caller does not read are skipped. A value that is
 * missing or of another kind than the caller reads is a {@link MalformedTranscript} that names its position.
 */
public final class StrictJson {
    private static final JsonFactory JSON = JsonFactory.builder()
            .configure(StreamReadFeature.AUTO_CLOSE_SOURCE, false)
            .build();

    private final JsonParser json;

    private StrictJson(JsonParser json) {
        this.json = json;
    }

    /** Makes something of the current value. */
    @FunctionalInterface
    public interface Value<T> {
        T read(StrictJson json) throws IOException;
    }

    /** Reads the value of a field, or ignores it. */
    @FunctionalInterface
    public interface Field {
        void read(String name) throws IOException;
    }

    /** Reads one element of an array, or ignores it. */
    @FunctionalInterface
    public interface Element {
        void read() throws IOException;
    }

    /**
     * Reads a document. The stream stays open.
     *
     * @throws MalformedTranscript if the content is not what was expected
     * @throws IOException if the stream cannot be read
     */
    public static <T> T read(InputStream source, Value<T> document) throws IOException {
        try (JsonParser json = JSON.createParser(source)) {
            json.nextToken();
            return document.read(new StrictJson(json));
        } catch (JsonProcessingException e) {
            // Its own message may quote what was said in the recording.
            var at = e.getLocation();
            throw new MalformedTranscript(
                    "not well-formed JSON at line " + at.getLineNr() + ", column " + at.getColumnNr());
        } catch (CharConversionException e) {
            throw new MalformedTranscript("not text in UTF-8");
        }
    }

    /** Reads the current value as an object, field by field. */
    public void object(Field field) throws IOException {
        require(JsonToken.START_OBJECT, "an object");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            json.nextToken();
            field.read(name);
            json.skipChildren();
        }
    }

    /** Reads the current value as an array, element by element. */
    public void array(Element element) throws IOException {
        require(JsonToken.START_ARRAY, "an array");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            element.read();
            json.skipChildren();
        }
    }

    /** Reads the current value as a string. */
    public String text() throws IOException {
        require(JsonToken.VALUE_STRING, "a string");
        return json.getText();
    }

    /** Reads the current value as a number, which must be finite. */
    public double number() throws IOException {
        if (json.currentToken() == null
                || !json.currentToken().isNumeric()
                || !Double.isFinite(json.getDoubleValue())) {
            throw wrong("a number");
        }
        return json.getDoubleValue();
    }

    /** Reads the current value as {@code true} or {@code false}. */
    public boolean bool() throws IOException {
        if (json.currentToken() == null || !json.currentToken().isBoolean()) {
            throw wrong("true or false");
        }
        return json.getBooleanValue();
    }

    /** Reads a number in a string, {@code "12.34"}: digits, and at most one point between them. */
    public double decimalInText() throws IOException {
        require(JsonToken.VALUE_STRING, "a string");
        // Straight from the parser's buffer, without creating a string for each.
        var text = json.getTextCharacters();
        int from = json.getTextOffset();
        int length = json.getTextLength();
        if (!Decimal.is(text, from, length)) {
            throw wrong("a number in a string");
        }
        return Decimal.of(text, from, length);
    }

    /** Whether the current value is {@code null}. */
    public boolean isNull() {
        return json.currentToken() == JsonToken.VALUE_NULL;
    }

    private void require(JsonToken token, String description) throws IOException {
        if (json.currentToken() != token) {
            throw wrong(description);
        }
    }

    /** Says that the current value is not what it should be. */
    public MalformedTranscript wrong(String expected) {
        return new MalformedTranscript(JsonPath.of(json) + " should be " + expected);
    }

    /** Says that something is wrong with the object whose end has just been read. */
    public MalformedTranscript inconsistent(String message) {
        return new MalformedTranscript(JsonPath.of(json) + ": " + message);
    }

    /**
     * Requires a field of the object whose end has just been read.
     *
     * @param value {@code null} if the field was missing
     */
    public <T> T present(T value, String field) throws IOException {
        if (value == null) {
            throw new MalformedTranscript(JsonPath.inside(json, field) + " is missing");
        }
        return value;
    }

    /**
     * Requires a number of the object whose end has just been read.
     *
     * @param value NaN if the number was missing
     */
    public double present(double value, String field) throws IOException {
        if (Double.isNaN(value)) {
            throw new MalformedTranscript(JsonPath.inside(json, field) + " is missing");
        }
        return value;
    }
}
