package audiototext.adapters.shared.transcriptjson;

import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.recording.Language;
import audiototext.domain.transcript.Recognition;
import audiototext.domain.transcript.SpeechModel;
import java.io.IOException;
import java.util.Optional;

/** Reads how a transcript was made. Earlier releases wrote nothing of it. */
final class RecognitionReader {
    private final StrictJson json;
    private Optional<DetectedLanguage> detected = Optional.empty();
    private Optional<SpeechModel> model = Optional.empty();
    private boolean hardToHear;

    RecognitionReader(StrictJson json) {
        this.json = json;
    }

    /** Reads a field of the transcript if it belongs to the recognition. */
    void read(String field) throws IOException {
        switch (field) {
            case "detected" -> detected = Optional.of(new Detected().read());
            case "model" -> model = Optional.of(new Model().read());
            case "hardToHear" -> hardToHear = json.bool();
            default -> {}
        }
    }

    Recognition whole() {
        return new Recognition(detected, model, hardToHear);
    }

    private final class Detected {
        private Language language;
        private double probability = Double.NaN;

        DetectedLanguage read() throws IOException {
            json.object(field -> {
                switch (field) {
                    case "language" -> language = LanguageTag.read(json);
                    case "probability" -> probability = json.number();
                    default -> {}
                }
            });
            json.present(language, "language");
            json.present(probability, "probability");
            try {
                return new DetectedLanguage(language, probability);
            } catch (IllegalArgumentException e) {
                throw json.inconsistent(e.getMessage());
            }
        }
    }

    private final class Model {
        private String name;
        private Optional<String> version = Optional.empty();

        SpeechModel read() throws IOException {
            json.object(field -> {
                switch (field) {
                    case "name" -> name = json.text();
                    case "version" -> version = Optional.of(json.text());
                    default -> {}
                }
            });
            return new SpeechModel(json.present(name, "name"), version);
        }
    }
}
