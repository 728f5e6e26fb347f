package audiototext.adapters.aws.transcribe;

import audiototext.adapters.shared.transcriptjson.StrictJson;
import audiototext.domain.transcript.Word;
import java.io.IOException;

/**
 * Reads {@code {type, alternatives: [{content, confidence}], start_time, end_time}}: a word, or punctuation without
 * times. The first alternative is the likeliest. Numbers are strings.
 */
final class ItemReader {
    private final StrictJson json;
    private String type;
    private double start = Double.NaN;
    private double end = Double.NaN;
    private String content;
    /** Absent if Transcribe has none, as for punctuation. */
    private double confidence = Double.NaN;

    ItemReader(StrictJson json) {
        this.json = json;
    }

    void readInto(WordList words) throws IOException {
        json.object(field -> {
            switch (field) {
                case "type" -> type = json.text();
                case "start_time" -> start = json.decimalInText();
                case "end_time" -> end = json.decimalInText();
                case "alternatives" -> readAlternatives();
                default -> {}
            }
        });
        json.present(type, "type");
        json.present(content, "alternatives[0]");
        if ("punctuation".equals(type)) {
            words.punctuate(content);
        } else {
            words.add(word());
        }
    }

    private Word word() throws IOException {
        json.present(start, "start_time");
        json.present(end, "end_time");
        json.present(confidence, "alternatives[0].confidence");
        try {
            return new Word(content, start, end, confidence);
        } catch (IllegalArgumentException e) {
            throw json.inconsistent(e.getMessage());
        }
    }

    private void readAlternatives() throws IOException {
        json.array(() -> {
            if (content == null) {
                json.object(this::readAlternative);
                json.present(content, "content");
            }
        });
    }

    private void readAlternative(String field) throws IOException {
        if ("content".equals(field)) {
            content = json.text();
        } else if ("confidence".equals(field) && !json.isNull()) {
            confidence = json.decimalInText();
        }
    }
}
