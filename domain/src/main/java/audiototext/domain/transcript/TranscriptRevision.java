package audiototext.domain.transcript;

import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The current text of a recording: the original, or the owner's correction.
 *
 * @param version counts the owner's changes; 0 for the untouched original
 * @param corrected whether it is the owner's correction and not the original
 */
public record TranscriptRevision(long version, boolean corrected, String text) {
    /** In characters. Four hours of fast speech have a quarter of that. */
    public static final int MAX_LENGTH = 1_000_000;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    /** The text as it was recognised. */
    public static TranscriptRevision original(String text) {
        return new TranscriptRevision(0, false, text);
    }

    /**
     * The owner's correction, which replaces this revision.
     *
     * @throws Refused {@code TOO_LARGE} if the text is longer than {@link #MAX_LENGTH}
     */
    public TranscriptRevision correctedTo(String newText) {
        if (newText.length() > MAX_LENGTH) {
            throw new Refused(CoreRefusal.TEXT_TOO_LONG, MAX_LENGTH);
        }
        return new TranscriptRevision(
                version + 1, true, CONTROL.matcher(newText).replaceAll(" "));
    }

    /** The original again, which replaces this revision. */
    public TranscriptRevision revertedTo(String original) {
        return new TranscriptRevision(version + 1, false, original);
    }

    /**
     * The transcript with the text of this revision.
     *
     * @param length of the recording, if known
     */
    public Transcript of(Transcript original, Optional<Duration> length) {
        return corrected ? CorrectedTranscript.of(original, text, length) : original;
    }
}
