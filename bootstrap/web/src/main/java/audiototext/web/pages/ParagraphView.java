package audiototext.web.pages;

import audiototext.domain.Paragraph;
import java.time.Duration;

/**
 * A paragraph of a transcript, as its page shows it.
 *
 * @param at where it begins, as a player says it
 * @param seconds the same as a number
 */
public record ParagraphView(String at, double seconds, String text) {
    static ParagraphView of(Paragraph paragraph) {
        var at = Clock.words(Duration.ofSeconds((long) paragraph.start()));
        return new ParagraphView(at, paragraph.start(), paragraph.text());
    }
}
