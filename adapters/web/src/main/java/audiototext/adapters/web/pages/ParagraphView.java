package audiototext.adapters.web.pages;

import audiototext.adapters.shared.messages.TextDirection;
import audiototext.adapters.web.shell.messages.Durations;
import audiototext.domain.recording.Language;
import audiototext.domain.transcript.Paragraph;
import java.time.Duration;

/**
 * A paragraph of a transcript, as its page shows it.
 *
 * @param at where it begins, as players show it: {@code 1:02}
 * @param seconds the same in seconds
 * @param direction of the text
 */
public record ParagraphView(String at, double seconds, String text, WordMarks words, TextDirection direction) {
    static ParagraphView of(Paragraph paragraph, Language language) {
        return new ParagraphView(
                Durations.format(Duration.ofSeconds((long) paragraph.start())),
                paragraph.start(),
                paragraph.text(),
                WordMarks.of(paragraph.words()),
                TextDirection.of(language));
    }
}
