package audiototext.domain.transcript;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A word of a transcript, with the punctuation after it.
 *
 * @param start in seconds from the beginning of the audio, 0 or more
 * @param end in seconds, not before the start
 * @param confidence between 0 and 1
 */
public record Word(String text, double start, double end, double confidence) {
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String SENTENCE_ENDS = ".?!…。？！";
    private static final String CLOSING = "\"'”’»)]";

    /** Words below this are worth a second look: few in clear speech. Our recogniser and Amazon's differ. */
    private static final double DOUBTFUL = 0.6;

    public Word {
        Objects.requireNonNull(text);
        if (!(start >= 0 && end >= start)) {
            throw new IllegalArgumentException(
                    "a word starts at 0 or later and does not end before it starts: " + start + " to " + end);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence must be between 0 and 1: " + confidence);
        }
    }

    /** Whether the recogniser was unsure of it. */
    public boolean isDoubtful() {
        return confidence < DOUBTFUL;
    }

    /** The text in one line, without space around it; empty if it is only space. */
    String inLine() {
        return inLine(text);
    }

    static String inLine(String text) {
        return isPlain(text) ? text : SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** Nearly every word is plain, and checking is cheaper than a regular expression or a stream. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c > ' ' && c <= '~' || Character.isLetter(c))) {
                return false;
            }
        }
        return true;
    }

    /** @param line a word's text as {@link #inLine()} returns it */
    static boolean endsSentence(String line) {
        int last = line.length() - 1;
        while (last >= 0 && CLOSING.indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && SENTENCE_ENDS.indexOf(line.charAt(last)) >= 0;
    }
}
