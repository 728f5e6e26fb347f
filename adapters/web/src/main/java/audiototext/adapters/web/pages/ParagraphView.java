package audiototext.adapters.web.pages;

import audiototext.adapters.web.shell.messages.Durations;
import audiototext.domain.transcript.Paragraph;
import audiototext.domain.transcript.Word;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A paragraph of a transcript, as its page shows it.
 *
 * @param at where it begins, as players show it: {@code 1:02}
 * @param seconds the same in seconds
 * @param starts when each of its words begins, in hundredths of a second, separated by spaces; empty if unknown
 * @param doubtful the indexes of its doubtful words, counted from 0, separated by spaces
 */
public record ParagraphView(String at, double seconds, String text, String starts, String doubtful) {
    static ParagraphView of(Paragraph paragraph) {
        var at = Durations.format(Duration.ofSeconds((long) paragraph.start()));
        var words = paragraph.words();
        return new ParagraphView(
                at,
                paragraph.start(),
                paragraph.text(),
                words.stream().map(ParagraphView::hundredths).collect(Collectors.joining(" ")),
                IntStream.range(0, words.size())
                        .filter(i -> words.get(i).isDoubtful())
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(" ")));
    }

    private static String hundredths(Word word) {
        return BigDecimal.valueOf(word.start())
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
