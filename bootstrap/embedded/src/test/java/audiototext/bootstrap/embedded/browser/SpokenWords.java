package audiototext.bootstrap.embedded.browser;

import audiototext.domain.port.AudioStorage;
import audiototext.domain.port.Recordings;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.Word;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** Replaces what the recogniser made of silence with the words of a test. */
@ApplicationScoped
public class SpokenWords {
    private final Recordings recordings;
    private final AudioStorage storage;

    SpokenWords(Recordings recordings, AudioStorage storage) {
        this.recordings = recordings;
        this.storage = storage;
    }

    /**
     * One word per second; the fourth word and every seventh after it are doubtful.
     *
     * @param recording its path
     */
    void say(String recording, String... texts) throws IOException {
        var words = IntStream.range(0, texts.length)
                .mapToObj(i -> new Word(texts[i], i, i + 0.8, i % 7 == 3 ? 0.3 : 0.9))
                .toList();
        say(recording, new Language("en"), words);
    }

    /** @param recording its path */
    void say(String recording, Language language, List<Word> words) throws IOException {
        var id = RecordingId.parse(recording.substring(recording.lastIndexOf('/') + 1));
        var text = Word.joined(words);
        storage.keepText(
                recordings.find(id).orElseThrow().submission().key(), new Transcript(id, language, text, words));
        recordings.keepOriginal(id, text);
    }
}
