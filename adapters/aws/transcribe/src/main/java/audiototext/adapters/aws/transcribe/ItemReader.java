package audiototext.adapters.aws.transcribe;

import audiototext.adapters.json.StrictJson;
import audiototext.domain.Word;
import java.io.IOException;

/**
 * Reads {@code {type, alternatives: [{content, confidence}], start_time, end_time}}: a word, or punctuation without
 * times. The first alternative is the likeliest. Numbers are strings.
 */
final class ItemReader {
    private final StrictJson json;
    private String type;
    private Double start;
    private Double end;
    private Alternative first;

    /** @param confidence absent where Transcribe has none, as in punctuation */
    private record Alternative(String content, Double confidence) {}

    ItemReader(StrictJson json) {
        this.json = json;
    }

    void readInto(Words words) throws IOException {
        json.object(field -> {
            switch (field) {
                case "type" -> type = json.text();
                case "start_time" -> start = number(json);
                case "end_time" -> end = number(json);
                case "alternatives" -> readAlternatives();
                default -> {}
            }
        });
        json.present(type, "type");
        json.present(first, "alternatives[0]");
        if ("punctuation".equals(type)) {
            words.punctuate(first.content());
        } else {
            words.add(word());
        }
    }

    private Word word() throws IOException {
        json.present(start, "start_time");
        json.present(end, "end_time");
        json.present(first.confidence(), "alternatives[0].confidence");
        try {
            return new Word(first.content(), start, end, first.confidence());
        } catch (IllegalArgumentException e) {
            throw json.inconsistent(e.getMessage());
        }
    }

    private void readAlternatives() throws IOException {
        json.array(() -> {
            if (first == null) {
                first = alternative();
            }
        });
    }

    private Alternative alternative() throws IOException {
        var content = new String[1];
        var confidence = new Double[1];
        json.object(field -> {
            if ("content".equals(field)) {
                content[0] = json.text();
            } else if ("confidence".equals(field) && !json.isNull()) {
                confidence[0] = number(json);
            }
        });
        return new Alternative(json.present(content[0], "content"), confidence[0]);
    }

    static double number(StrictJson json) throws IOException {
        return json.decimalInText();
    }
}
