package audiototext.domain.transcript;

import audiototext.domain.transcript.script.UnspacedScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts texts into the pieces that a correction is compared by: the words between spaces, and single characters in the
 * scripts that write no spaces, where a changed character would otherwise change a whole paragraph.
 */
final class Pieces {
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private Pieces() {}

    /**
     * A piece of a text.
     *
     * @param spaced whether a space stands before it
     * @param onNewLine whether a line of the text begins with it
     */
    record Piece(String text, boolean spaced, boolean onNewLine) {
        /** Whether a space stands before it: a new line is none in scripts without spaces. */
        boolean spacedAfter(Piece previous) {
            boolean isInOneScript = UnspacedScript.isIn(text) && UnspacedScript.isIn(previous.text());
            return spaced && !(onNewLine && isInOneScript);
        }
    }

    /** The pieces of a text in their order; no piece is empty. */
    static List<Piece> of(String text) {
        var pieces = new ArrayList<Piece>();
        var space = SPACE.matcher(text);
        int begin = 0;
        boolean onNewLine = false;
        while (begin < text.length()) {
            boolean found = space.find();
            int end = found ? space.start() : text.length();
            if (end > begin) {
                add(text.substring(begin, end), onNewLine, pieces);
            }
            onNewLine = found && space.group().indexOf('\n') >= 0;
            begin = found ? space.end() : end;
        }
        return pieces;
    }

    private static void add(String word, boolean onNewLine, List<Piece> pieces) {
        if (!UnspacedScript.isIn(word)) {
            pieces.add(new Piece(word, true, onNewLine));
            return;
        }
        var character = CHARACTER.matcher(word);
        int begin = 0;
        int next = 0;
        while (next < word.length() && character.find(next)) {
            int end = character.end();
            boolean isCut = end == word.length()
                    || UnspacedScript.has(word.codePointBefore(end))
                    || UnspacedScript.has(word.codePointAt(end))
                    || UnspacedScript.has(word.codePointAt(next));
            if (isCut) {
                pieces.add(new Piece(word.substring(begin, end), begin == 0, begin == 0 && onNewLine));
                begin = end;
            }
            next = end;
        }
    }
}
