package audiototext.adapters.documents.pdf;

import java.text.Bidi;
import java.util.List;

/**
 * A line of text.
 *
 * @param pieces in logical order
 * @param rightToLeft whether it begins at the right
 */
record Line(List<Piece> pieces, boolean rightToLeft) {
    /** The pieces from left to right (Unicode Standard Annex 9, rule L2). */
    List<Piece> visual() {
        var ordered = pieces.toArray(Piece[]::new);
        var levels = new byte[ordered.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) ordered[i].level();
        }
        Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
        return List.of(ordered);
    }

    /** In thousandths of the font size. */
    int width() {
        return pieces.stream().mapToInt(Piece::width).sum();
    }
}
