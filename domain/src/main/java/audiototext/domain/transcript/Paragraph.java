package audiototext.domain.transcript;

import java.util.List;
import java.util.Locale;

/**
 * A paragraph of a transcript.
 *
 * @param start in seconds from the beginning of the audio
 * @param text in one line, never empty
 * @param words the words of the text, joined as {@link Word#joined} does; none if their times are unknown
 */
public record Paragraph(double start, String text, List<Word> words) {
    public Paragraph {
        words = List.copyOf(words);
    }

    /** When it starts, in hours, minutes and seconds: {@code 0:01:02}. */
    public String time() {
        long seconds = (long) start;
        return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
