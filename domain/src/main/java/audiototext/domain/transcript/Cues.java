package audiototext.domain.transcript;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a transcript into captions: at most {@value #LINES} lines of {@value #LINE_LENGTH} characters and
 * {@value #LONGEST} seconds (all three as in Netflix's Timed Text Style Guide for English), and a new one after a
 * sentence or a pause. A word is never split. A word that is too long for a line or a caption gets its own.
 */
public final class Cues {
    static final int LINE_LENGTH = 42;
    static final int LINES = 2;
    static final double LONGEST = 7;
    private static final double PAUSE = 1;

    private final List<Cue> cues = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final List<String> fullLines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private String lastText;

    private Cues() {}

    /** The captions in order; none for a silent transcript. */
    public static List<Cue> of(Transcript transcript) {
        var cues = new Cues();
        transcript.words().forEach(cues::add);
        cues.finish();
        return cues.cues;
    }

    private void add(Word word) {
        var text = word.inLine();
        if (text.isEmpty()) {
            return;
        }
        if (!fits(word, text)) {
            finish();
        }
        append(text);
        words.add(word);
        lastText = text;
    }

    private boolean fits(Word word, String text) {
        if (words.isEmpty()) {
            return true;
        }
        var previous = words.get(words.size() - 1);
        boolean inTime = word.start() - previous.end() < PAUSE
                && word.end() - words.get(0).start() <= LONGEST;
        boolean inSpace = fullLines.size() + 1 < LINES || fitsLine(text);
        return inTime && inSpace && !Word.endsSentence(lastText);
    }

    private boolean fitsLine(String text) {
        return line.length() + 1 + text.length() <= LINE_LENGTH;
    }

    private void append(String text) {
        if (!words.isEmpty() && !fitsLine(text)) {
            endLine();
        }
        if (!line.isEmpty()) {
            line.append(' ');
        }
        line.append(text);
    }

    private void endLine() {
        fullLines.add(line.toString());
        line.setLength(0);
    }

    /** Ends the current caption. It starts after the previous one has ended, and lasts at least one millisecond. */
    private void finish() {
        if (words.isEmpty()) {
            return;
        }
        long earliest = cues.isEmpty() ? 0 : cues.get(cues.size() - 1).endMillis();
        long start = Math.max(earliest, millis(words.get(0).start()));
        long end = Math.max(start + 1, millis(words.get(words.size() - 1).end()));
        endLine();
        cues.add(new Cue(start, end, fullLines));
        words.clear();
        fullLines.clear();
    }

    private static long millis(double seconds) {
        return Math.round(seconds * 1000);
    }
}
