package audiototext.domain.transcript;

import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import java.util.List;
import java.util.Objects;

/**
 * What was said in a recording.
 *
 * @param language the spoken language
 * @param text the whole text; empty if no one spoke
 * @param words in the order of their start
 */
public record Transcript(RecordingId recordingId, Language language, String text, List<Word> words) {
    public Transcript {
        Objects.requireNonNull(recordingId);
        Objects.requireNonNull(language);
        Objects.requireNonNull(text);
        words = List.copyOf(words);
    }

    /** Whether no one spoke: the text is empty or only space. */
    public boolean isSilent() {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
