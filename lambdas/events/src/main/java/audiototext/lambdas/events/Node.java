package audiototext.lambdas.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of an event that knows its path, so that errors can name it. */
record Node(String path, JsonNode json) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Node read(InputStream event) throws IOException {
        try {
            return new Node("", MAPPER.readTree(event));
        } catch (JsonProcessingException e) {
            throw new MalformedEvent("", "is not JSON");
        }
    }

    /** The JSON inside a string. */
    Node unwrapped() throws MalformedEvent {
        try {
            return new Node(path, MAPPER.readTree(text()));
        } catch (JsonProcessingException e) {
            throw new MalformedEvent(path, "is not JSON");
        }
    }

    boolean has(String field) {
        return json.has(field);
    }

    Node get(String field) throws MalformedEvent {
        var value = json.get(field);
        var at = path.isEmpty() ? field : path + "." + field;
        if (value == null || value.isNull()) {
            throw new MalformedEvent(at, "is missing");
        }
        return new Node(at, value);
    }

    String text() throws MalformedEvent {
        if (!json.isTextual()) {
            throw new MalformedEvent(path, "is not a string");
        }
        return json.textValue();
    }

    String text(String field) throws MalformedEvent {
        return get(field).text();
    }

    Optional<String> optionalText(String field) {
        return Optional.ofNullable(json.get(field)).map(JsonNode::textValue);
    }

    List<Node> elements() throws MalformedEvent {
        if (!json.isArray()) {
            throw new MalformedEvent(path, "is not a list");
        }
        var elements = new ArrayList<Node>();
        for (int i = 0; i < json.size(); i++) {
            elements.add(new Node(path + "[" + i + "]", json.get(i)));
        }
        return elements;
    }
}
