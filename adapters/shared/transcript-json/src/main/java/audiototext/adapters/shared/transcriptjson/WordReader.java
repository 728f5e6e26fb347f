package audiototext.adapters.shared.transcriptjson;

import audiototext.domain.transcript.Word;
import java.io.IOException;

final class WordReader {
    private final StrictJson json;
    private String text;
    private double start = Double.NaN;
    private double end = Double.NaN;
    private double confidence = Double.NaN;
    /** Absent before Chinese, Japanese and Thai were understood, and wherever a space stands. */
    private boolean spaced = true;

    WordReader(StrictJson json) {
        this.json = json;
    }

    Word read() throws IOException {
        json.object(field -> {
            switch (field) {
                case "text" -> text = json.text();
                case "start" -> start = json.number();
                case "end" -> end = json.number();
                case "confidence" -> confidence = json.number();
                case "spaced" -> spaced = json.bool();
                default -> {}
            }
        });
        json.present(text, "text");
        json.present(start, "start");
        json.present(end, "end");
        json.present(confidence, "confidence");
        try {
            return new Word(text, start, end, confidence, spaced);
        } catch (IllegalArgumentException e) {
            throw json.inconsistent(e.getMessage());
        }
    }
}
