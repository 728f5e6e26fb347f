package audiototext.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Divides a transcript into paragraphs, for reading: a new one after a sentence and a pause, or after a long stretch. */
public final class Paragraphs {
    private static final double PAUSE_SECONDS = 1.5;
    private static final int LONG_CHARACTERS = 500;

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Word> words = new ArrayList<>();
    private double start;

    private Paragraphs() {}

    /** The paragraphs in order; none for a silent transcript. */
    public static List<Paragraph> of(Transcript transcript) {
        var words = transcript.words().stream()
                .filter(word -> !word.inLine().isEmpty())
                .toList();
        if (words.isEmpty()) {
            return transcript.isSilent()
                    ? List.of()
                    : List.of(new Paragraph(0, transcript.text().strip(), List.of()));
        }
        return divided(words);
    }

    /** The whole text, an empty line between its paragraphs and a line's end behind the last; empty for silence. */
    public static String plainText(Transcript transcript) {
        return plainText(of(transcript));
    }

    /** The same, of paragraphs that are divided already. */
    public static String plainText(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(paragraph -> paragraph.text() + "\n").collect(Collectors.joining("\n"));
    }

    /** The same, and before each paragraph when it begins: {@code [0:01:02]}. */
    public static String timedText(Transcript transcript) {
        return of(transcript).stream()
                .map(paragraph -> "[" + paragraph.time() + "] " + paragraph.text() + "\n")
                .collect(Collectors.joining("\n"));
    }

    private static List<Paragraph> divided(List<Word> words) {
        var result = new Paragraphs();
        Word previous = null;
        for (var word : words) {
            if (previous != null && result.endsBetween(previous, word)) {
                result.finish();
            }
            result.append(word);
            previous = word;
        }
        result.finish();
        return List.copyOf(result.paragraphs);
    }

    private boolean endsBetween(Word previous, Word next) {
        boolean pauses = next.start() - previous.end() >= PAUSE_SECONDS;
        return previous.endsSentence() && (pauses || text.length() >= LONG_CHARACTERS);
    }

    private void append(Word word) {
        if (text.isEmpty()) {
            start = word.start();
        } else {
            text.append(' ');
        }
        text.append(word.inLine());
        words.add(word);
    }

    private void finish() {
        paragraphs.add(new Paragraph(start, text.toString(), words));
        text.setLength(0);
        words.clear();
    }
}
