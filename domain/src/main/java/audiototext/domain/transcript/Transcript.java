package audiototext.domain.transcript;

import audiototext.domain.recording.AudioFindings.Speech;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import java.util.List;
import java.util.Objects;

/**
 * What was said in a recording.
 *
 * @param language the language of the text: the chosen one, or the detected one
 * @param text the whole text; empty if no one spoke
 * @param words in the order of their start
 * @param recognition how it was made
 */
public record Transcript(
        RecordingId recordingId, Language language, String text, List<Word> words, Recognition recognition) {
    public Transcript {
        Objects.requireNonNull(recordingId);
        Objects.requireNonNull(language);
        Objects.requireNonNull(text);
        Objects.requireNonNull(recognition);
        words = List.copyOf(words);
    }

    /** A transcript of which no one knows how it was made. */
    public Transcript(RecordingId recordingId, Language language, String text, List<Word> words) {
        this(recordingId, language, text, words, Recognition.UNKNOWN);
    }

    /** What the owner should know of the speech without reading the transcript. */
    public Speech speech() {
        return isSilent() ? Speech.SILENCE : new Speech(false, recognition.hardToHear(), recognition.detected());
    }

    /** Whether no one spoke: the text is empty or only space. */
    public boolean isSilent() {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
