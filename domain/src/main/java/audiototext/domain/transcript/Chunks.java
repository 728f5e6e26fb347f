package audiototext.domain.transcript;

import audiototext.domain.transcript.script.LineBreaks;
import audiototext.domain.transcript.script.TextWidth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Divides a transcript into the pieces that a line may hold: a word, or words that no line may be broken between. */
final class Chunks {
    /** From here on it is no longer one sound. */
    static final double PAUSE = 1;

    private final List<Chunk> chunks = new ArrayList<>();
    private final double longest;
    private final StringBuilder text = new StringBuilder();
    private Word first;
    private Word last;

    private Chunks(double longest) {
        this.longest = longest;
    }

    /** @param last the word that it ends with */
    record Chunk(String text, Word first, Word last) {
        boolean endsSentence() {
            return Word.endsSentence(text);
        }
    }

    /** @param longest the width that words are kept together up to */
    static List<Chunk> of(Transcript transcript, double longest) {
        var words = transcript.words().stream()
                .filter(word -> !word.inLine().isEmpty())
                .toList();
        var starts = new int[words.size()];
        var line = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            if (words.get(i).spaced() && i > 0) {
                line.append(' ');
            }
            starts[i] = line.length();
            line.append(words.get(i).inLine());
        }
        var chunks = new Chunks(longest);
        var breaks = LineBreaks.of(line.toString(), transcript.language());
        for (int i = 0; i < starts.length; i++) {
            chunks.add(words.get(i), starts[i], breaks);
        }
        chunks.finish();
        return chunks.chunks;
    }

    private void add(Word word, int start, BitSet breaks) {
        var line = word.inLine();
        if (first != null && (word.spaced() || breaks.get(start) || isTooMuch(word, line))) {
            finish();
        }
        if (first == null) {
            first = word;
        }
        text.append(line);
        last = word;
    }

    private boolean isTooMuch(Word word, String line) {
        return word.start() - last.end() >= PAUSE || TextWidth.of(text + line) > longest;
    }

    private void finish() {
        if (first != null) {
            chunks.add(new Chunk(text.toString(), first, last));
        }
        text.setLength(0);
        first = null;
    }
}
