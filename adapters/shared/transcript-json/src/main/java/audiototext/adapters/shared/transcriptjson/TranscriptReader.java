package audiototext.adapters.shared.transcriptjson;

import audiototext.domain.error.Refused;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

final class TranscriptReader {
    private final StrictJson json;
    private final RecognitionReader recognition;
    private final List<Word> words = new ArrayList<>();
    private RecordingId id;
    private Language language;
    private String text;
    private boolean hasWords;

    TranscriptReader(StrictJson json) {
        this.json = json;
        this.recognition = new RecognitionReader(json);
    }

    Transcript read() throws IOException {
        json.object(field -> {
            switch (field) {
                case "recordingId" -> id = id();
                case "language" -> language = LanguageTag.read(json);
                case "text" -> text = json.text();
                case "words" -> readWords();
                default -> recognition.read(field);
            }
        });
        json.present(id, "recordingId");
        json.present(language, "language");
        json.present(text, "text");
        json.present(hasWords ? words : null, "words");
        return new Transcript(id, language, text, words, recognition.whole());
    }

    private RecordingId id() throws IOException {
        try {
            return RecordingId.parse(json.text());
        } catch (Refused e) {
            throw json.wrong("a UUID");
        }
    }

    private void readWords() throws IOException {
        hasWords = true;
        json.array(() -> words.add(new WordReader(json).read()));
    }
}
