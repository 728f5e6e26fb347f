package audiototext.web.pages;

import audiototext.domain.Transcript;
import audiototext.domain.Word;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a transcript that is read in one go.
 *
 * @param at where it begins, as a player says it
 * @param seconds the same as a number
 */
public record Paragraph(String at, double seconds, String text) {
    /** A sentence's end before a pause of that many seconds ends the paragraph. */
    private static final double PAUSE = 1.0;

    /** From that many words on, the next sentence's end does so without a pause. */
    private static final int LONG = 80;

    static List<Paragraph> of(Transcript transcript) {
        if (transcript.words().isEmpty()) {
            return transcript.isSilent() ? List.of() : List.of(new Paragraph("0:00", 0, transcript.text()));
        }
        var paragraphs = new ArrayList<Paragraph>();
        var words = transcript.words();
        int first = 0;
        for (int next = 1; next <= words.size(); next++) {
            if (next == words.size() || endsBefore(words, first, next)) {
                paragraphs.add(of(words.subList(first, next)));
                first = next;
            }
        }
        return List.copyOf(paragraphs);
    }

    private static boolean endsBefore(List<Word> words, int first, int next) {
        var last = words.get(next - 1);
        boolean sentenceEnds = last.text().matches(".*[.?!\u2026]");
        boolean pauses = words.get(next).start() - last.end() >= PAUSE;
        return sentenceEnds && (pauses || next - first >= LONG);
    }

    private static Paragraph of(List<Word> words) {
        double start = words.get(0).start();
        var text = String.join(" ", words.stream().map(Word::text).toList());
        return new Paragraph(Clock.words(Duration.ofSeconds((long) start)), start, text);
    }
}
