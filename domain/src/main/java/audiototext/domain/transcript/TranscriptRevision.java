package audiototext.domain.transcript;

import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import java.util.regex.Pattern;

/**
 * The text of a recording as it stands: as it was heard, or as its owner has corrected it.
 *
 * @param version counts the owner's changes; 0 as it was heard
 * @param corrected whether it is the owner's and no longer what was heard
 */
public record TranscriptRevision(long version, boolean corrected, String text) {
    /** In characters. Four hours of fast speech have a quarter of them. */
    public static final int MAX_LENGTH = 1_000_000;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    public static TranscriptRevision original(String text) {
        return new TranscriptRevision(0, false, text);
    }

    /**
     * The owner's correction, which takes the place of this wording.
     *
     * @throws Refused {@code TOO_LARGE} when the text is longer than {@link #MAX_LENGTH}
     */
    public TranscriptRevision correctedTo(String newText) {
        if (newText.length() > MAX_LENGTH) {
            throw new Refused(CoreRefusal.TEXT_TOO_LONG, MAX_LENGTH);
        }
        return new TranscriptRevision(
                version + 1, true, CONTROL.matcher(newText).replaceAll(" "));
    }

    public TranscriptRevision revertedTo(String original) {
        return new TranscriptRevision(version + 1, false, original);
    }

    /** The transcript in this wording. */
    public Transcript of(Transcript original) {
        return corrected ? CorrectedTranscript.of(original, text) : original;
    }
}
