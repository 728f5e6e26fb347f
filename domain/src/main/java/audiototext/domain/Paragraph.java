package audiototext.domain;

import java.util.List;

/**
 * A stretch of a transcript that is read in one go.
 *
 * @param start in seconds from the beginning of the audio
 * @param text in one line, never empty
 * @param words that the text consists of, a space between them; none where their times are not known
 */
public record Paragraph(double start, String text, List<Word> words) {
    public Paragraph {
        words = List.copyOf(words);
    }
}
