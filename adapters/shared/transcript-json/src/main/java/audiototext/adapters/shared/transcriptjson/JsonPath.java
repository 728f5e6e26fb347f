package audiototext.adapters.shared.transcriptjson;

import com.fasterxml.jackson.core.JsonParser;

/** Names the position of a parser, for example {@code words[3].start}. */
final class JsonPath {
    private JsonPath() {}

    static String of(JsonParser json) {
        // At the end of an object the parser's context is already the parent, which still points at that object.
        var path = json.getParsingContext()
                .pathAsPointer()
                .toString()
                .replaceAll("/([0-9]+)(?=/|$)", "[$1]")
                .replace('/', '.');
        return path.isEmpty() ? "the transcript" : path.substring(1);
    }

    static String inside(JsonParser json, String field) {
        return json.getParsingContext().inRoot() ? field : of(json) + "." + field;
    }
}
