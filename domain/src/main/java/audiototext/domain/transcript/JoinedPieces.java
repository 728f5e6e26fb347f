package audiototext.domain.transcript;

import java.util.ArrayList;
import java.util.List;

/** Joins the pieces of a corrected text to words again, as they were in the original. */
final class JoinedPieces {
    private final List<TimedPiece> before;
    private final List<Pieces.Piece> after;
    private final int[] sources;

    /** @param sources for each piece after, the index of the piece before that it has its time from; -1 for none */
    JoinedPieces(List<TimedPiece> before, List<Pieces.Piece> after, int[] sources) {
        this.before = before;
        this.after = after;
        this.sources = sources;
    }

    /** Whether the spaces are where they were, provided that the pieces are the same. */
    boolean haveTheSameSpaces() {
        for (int i = 1; i < after.size(); i++) {
            if (isSpaced(i) != before.get(i).word().spaced()) {
                return false;
            }
        }
        return true;
    }

    /** @param timed the pieces after, with their times */
    List<Word> join(List<Word> timed) {
        var words = new ArrayList<Word>();
        for (int i = 0; i < timed.size(); i++) {
            var piece = timed.get(i).withSpace(isSpaced(i));
            int last = words.size() - 1;
            if (continuesWord(i) && !piece.spaced()) {
                words.set(last, joined(words.get(last), piece));
            } else {
                words.add(piece);
            }
        }
        return words;
    }

    /** A doubtful word that was corrected is no longer doubtful. */
    private static Word joined(Word word, Word piece) {
        return new Word(
                word.text() + piece.text(),
                word.start(),
                Math.max(word.end(), piece.end()),
                Math.max(word.confidence(), piece.confidence()),
                word.spaced());
    }

    private boolean isSpaced(int i) {
        if (i == 0) {
            return sources[0] < 0 || before.get(sources[0]).word().spaced();
        }
        boolean isAsBefore = after.get(i).onNewLine() && follows(i);
        return isAsBefore
                ? before.get(sources[i]).word().spaced()
                : after.get(i).spacedAfter(after.get(i - 1));
    }

    private boolean continuesWord(int i) {
        return follows(i)
                && before.get(sources[i]).part() == before.get(sources[i - 1]).part();
    }

    /** Whether the piece and the one before it followed each other in the original. */
    private boolean follows(int i) {
        return i > 0 && sources[i - 1] >= 0 && sources[i] == sources[i - 1] + 1;
    }
}
