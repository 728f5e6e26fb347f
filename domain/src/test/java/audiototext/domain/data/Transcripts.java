package audiototext.domain.data;

import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.Word;
import java.util.List;
import java.util.stream.Collectors;

/** Builds transcripts for tests from their words. */
public final class Transcripts {
    private Transcripts() {}

    public static Transcript transcript(Word... words) {
        return transcript(List.of(words));
    }

    public static Transcript transcript(List<Word> words) {
        var text = words.stream().map(Word::text).collect(Collectors.joining(" "));
        return new Transcript(RecordingId.random(), new Language("en"), text, words);
    }

    public static Transcript silence() {
        return transcript();
    }

    /** A word that takes 0.4 seconds. */
    public static Word word(String text, double start) {
        return new Word(text, start, start + 0.4, 1);
    }
}
