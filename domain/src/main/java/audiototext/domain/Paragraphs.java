package audiototext.domain;

import java.util.ArrayList;
import java.util.List;

/** Divides a transcript into paragraphs, for reading: a new one after a sentence and a pause, or after a long stretch. */
public final class Paragraphs {
    private static final double PAUSE_SECONDS = 1.5;
    private static final int LONG_CHARACTERS = 700;

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();

    private Paragraphs() {}

    /** The paragraphs in order; none for a silent transcript. */
    public static List<String> of(Transcript transcript) {
        if (transcript.words().isEmpty()) {
            return transcript.isSilent() ? List.of() : List.of(transcript.text().strip());
        }
        var result = new Paragraphs();
        Word previous = null;
        for (var word : transcript.words()) {
            if (previous != null && result.endsBetween(previous, word)) {
                result.finish();
            }
            result.append(word.text().strip());
            previous = word;
        }
        result.finish();
        return List.copyOf(result.paragraphs);
    }

    private boolean endsBetween(Word previous, Word next) {
        boolean sentenceEnds = previous.text().strip().matches(".*[.?!…]");
        boolean pauses = next.start() - previous.end() >= PAUSE_SECONDS;
        return sentenceEnds && (pauses || current.length() >= LONG_CHARACTERS);
    }

    private void append(String word) {
        if (current.length() > 0) {
            current.append(' ');
        }
        current.append(word);
    }

    private void finish() {
        if (!current.toString().isBlank()) {
            paragraphs.add(current.toString());
        }
        current.setLength(0);
    }
}
