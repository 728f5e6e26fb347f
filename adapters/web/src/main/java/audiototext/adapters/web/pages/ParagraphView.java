package audiototext.adapters.web.pages;

import audiototext.adapters.shared.messages.TextDirection;
import audiototext.adapters.web.shell.messages.Durations;
import audiototext.domain.recording.Language;
import audiototext.domain.transcript.Paragraph;
import audiototext.domain.transcript.Word;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A paragraph of a transcript, as its page shows it.
 *
 * @param at where it begins, as players show it: {@code 1:02}
 * @param seconds the same in seconds
 * @param starts when each of its words begins, in hundredths of a second, separated by spaces; empty if unknown
 * @param doubtful the indexes of its doubtful words, counted from 0, separated by spaces
 * @param cuts where in the text a word begins without a space before it, separated by spaces
 * @param direction of the text
 */
public record ParagraphView(
        String at, double seconds, String text, String starts, String doubtful, String cuts, TextDirection direction) {
    static ParagraphView of(Paragraph paragraph, Language language) {
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
                        .collect(Collectors.joining(" ")),
                cuts(words),
                TextDirection.of(language));
    }

    /** In UTF-16 units, as scripts count. */
    private static String cuts(List<Word> words) {
        var cuts = new StringJoiner(" ");
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i > 0 && words.get(i).spaced()) {
                at++;
            } else if (i > 0) {
                cuts.add(Integer.toString(at));
            }
            at += words.get(i).inLine().length();
        }
        return cuts.toString();
    }

    private static String hundredths(Word word) {
        return BigDecimal.valueOf(word.start())
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
