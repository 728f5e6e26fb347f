package audiototext.adapters.aws.transcribe;

import audiototext.adapters.shared.transcriptjson.StrictJson;
import audiototext.domain.error.Refused;
import audiototext.domain.recording.Language;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.StringJoiner;

/** Reads {@code {language_code, transcripts: [{transcript}], items: […], audio_segments: [{end_time}]}}. */
final class ResultsReader {
    private static final double MILLISECONDS = 1000;

    private final StrictJson json;
    private final WordList words = new WordList();
    private Language language;
    private StringJoiner text;
    private boolean hasItems;
    private double segmentsEnd;

    ResultsReader(StrictJson json) {
        this.json = json;
    }

    JobOutput.Heard read() throws IOException {
        json.object(field -> {
            switch (field) {
                case "language_code" -> language = language();
                case "transcripts" -> readTranscripts();
                case "items" -> readItems();
                case "audio_segments" -> readSegments();
                default -> {}
            }
        });
        json.present(text, "transcripts");
        json.present(hasItems ? words : null, "items");
        words.spaceAsIn(text.toString());
        return new JobOutput.Heard(Optional.ofNullable(language), text.toString(), words.inOrder(), length());
    }

    private Optional<Duration> length() {
        double seconds = Math.max(words.end(), segmentsEnd);
        return seconds > 0 ? Optional.of(Duration.ofMillis(Math.round(seconds * MILLISECONDS))) : Optional.empty();
    }

    private Language language() throws IOException {
        try {
            return new Language(json.text());
        } catch (Refused e) {
            throw json.wrong("a language tag");
        }
    }

    private void readTranscripts() throws IOException {
        text = new StringJoiner(" ");
        json.array(() -> {
            var transcript = new String[1];
            json.object(field -> {
                if ("transcript".equals(field)) {
                    transcript[0] = json.text();
                }
            });
            text.add(json.present(transcript[0], "transcript"));
        });
    }

    private void readItems() throws IOException {
        hasItems = true;
        json.array(() -> new ItemReader(json).readInto(words));
    }

    private void readSegments() throws IOException {
        json.array(() -> json.object(field -> {
            if ("end_time".equals(field)) {
                segmentsEnd = Math.max(segmentsEnd, json.decimalInText());
            }
        }));
    }
}
