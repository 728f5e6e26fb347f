package audiototext.domain.transcript;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A word of a transcript, with the punctuation after it.
 *
 * @param start in seconds from the beginning of the audio, 0 or more
 * @param end in seconds, not before the start
 * @param confidence between 0 and 1
 * @param spaced whether a space stands between it and the word before it, as in most languages; Chinese, Japanese and
 *     Thai, for example, write most words without
 */
public record Word(String text, double start, double end, double confidence, boolean spaced) {
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    /** Of Latin, East Asian, Arabic, Urdu, Indic, Khmer, Burmese, Ethiopic and Armenian texts. */
    private static final String SENTENCE_ENDS = ".?!…" + "。？！｡．" + "؟۔।॥" + "។။።፧։";

    private static final String CLOSING = "\"'”’»›)]" + "」』）】》〉";

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

    /** A word after a space. */
    public Word(String text, double start, double end, double confidence) {
        this(text, start, end, confidence, true);
    }

    /** The words as a text, with a space before each that has one. */
    public static String joined(List<Word> words) {
        var text = new StringBuilder();
        for (var word : words) {
            if (word.spaced && !text.isEmpty()) {
                text.append(' ');
            }
            text.append(word.text);
        }
        return text.toString();
    }

    /** Whether the recogniser was unsure of it. */
    public boolean isDoubtful() {
        return confidence < DOUBTFUL;
    }

    /** The word with another start, in seconds. */
    public Word from(double newStart) {
        return new Word(text, newStart, end, confidence, spaced);
    }

    /** The word with another end, in seconds. */
    public Word until(double newEnd) {
        return new Word(text, start, newEnd, confidence, spaced);
    }

    Word withSpace(boolean isSpaced) {
        return isSpaced == spaced ? this : new Word(text, start, end, confidence, isSpaced);
    }

    /** The text in one line, without space around it; empty if it is only space. */
    public String inLine() {
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
