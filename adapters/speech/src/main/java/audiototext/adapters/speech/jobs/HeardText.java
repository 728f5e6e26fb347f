package audiototext.adapters.speech.jobs;

import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.transcript.Recognition;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.Word;
import java.util.List;

/**
 * What was said.
 *
 * @param language in which it is written
 */
public record HeardText(List<Word> words, Language language, Recognition recognition) {
    public HeardText {
        words = List.copyOf(words);
    }

    Transcript transcript(RecordingId id) {
        return new Transcript(id, language, Word.joined(words), words, recognition);
    }
}
