package audiototext.adapters.web.pages;

import audiototext.domain.transcript.Word;
import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the scripts of a page know of a paragraph's words. Numbers are separated by spaces.
 *
 * @param starts when each word begins, in hundredths of a second; empty if unknown
 * @param doubtful the indexes of the doubtful words, counted from 0
 * @param cuts where in the text a word begins without a space before it
 */
@TemplateData
public record WordMarks(String starts, String doubtful, String cuts) {
    static WordMarks of(List<Word> words) {
        return new WordMarks(
                words.stream().map(WordMarks::hundredths).collect(Collectors.joining(" ")),
                IntStream.range(0, words.size())
                        .filter(i -> words.get(i).isDoubtful())
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(" ")),
                cuts(words));
    }

    private static String hundredths(Word word) {
        return BigDecimal.valueOf(word.start())
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
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
}
