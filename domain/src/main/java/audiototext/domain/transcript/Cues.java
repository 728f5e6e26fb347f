package audiototext.domain.transcript;

import audiototext.domain.transcript.script.TextWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a transcript into captions: at most {@value #LINES} lines of {@value #LINE_LENGTH} Latin letters, or 16
 * Chinese, Japanese or Korean ones, and {@value #LONGEST} seconds (as in Netflix's Timed Text Style Guides), and a new
 * one after a sentence or a pause. A word is never split. A word that is too long for a line or a caption gets its own.
 * Lines are in logical order, as players expect them in every direction of writing.
 */
public final class Cues {
    static final int LINE_LENGTH = 42;
    static final int LINES = 2;
    static final double LONGEST = 7;

    private final List<Cue> cues = new ArrayList<>();
    private final List<Chunks.Chunk> chunks = new ArrayList<>();
    private final List<String> fullLines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private double lineWidth;

    private Cues() {}

    /** The captions in order; none for a silent transcript. */
    public static List<Cue> of(Transcript transcript) {
        var cues = new Cues();
        Chunks.of(transcript, LINE_LENGTH).forEach(cues::add);
        cues.finish();
        return cues.cues;
    }

    private void add(Chunks.Chunk chunk) {
        if (!fits(chunk)) {
            finish();
        }
        append(chunk);
        chunks.add(chunk);
    }

    private boolean fits(Chunks.Chunk chunk) {
        if (chunks.isEmpty()) {
            return true;
        }
        var previous = chunks.get(chunks.size() - 1);
        boolean inTime = chunk.first().start() - previous.last().end() < Chunks.PAUSE
                && chunk.last().end() - chunks.get(0).first().start() <= LONGEST;
        boolean inSpace = fullLines.size() + 1 < LINES || fitsLine(chunk);
        return inTime && inSpace && !previous.endsSentence();
    }

    private boolean fitsLine(Chunks.Chunk chunk) {
        return lineWidth + space(chunk) + TextWidth.of(chunk.text()) <= LINE_LENGTH;
    }

    private int space(Chunks.Chunk chunk) {
        return chunk.first().spaced() && !line.isEmpty() ? 1 : 0;
    }

    private void append(Chunks.Chunk chunk) {
        if (!chunks.isEmpty() && !fitsLine(chunk)) {
            endLine();
        }
        lineWidth += space(chunk) + TextWidth.of(chunk.text());
        line.append(" ".repeat(space(chunk))).append(chunk.text());
    }

    private void endLine() {
        fullLines.add(line.toString());
        line.setLength(0);
        lineWidth = 0;
    }

    /** Ends the current caption. It starts after the previous one has ended, and lasts at least one millisecond. */
    private void finish() {
        if (chunks.isEmpty()) {
            return;
        }
        long earliest = cues.isEmpty() ? 0 : cues.get(cues.size() - 1).endMillis();
        long start = Math.max(earliest, millis(chunks.get(0).first().start()));
        long end =
                Math.max(start + 1, millis(chunks.get(chunks.size() - 1).last().end()));
        endLine();
        cues.add(new Cue(start, end, fullLines));
        chunks.clear();
        fullLines.clear();
    }

    private static long millis(double seconds) {
        return Math.round(seconds * 1000);
    }
}
