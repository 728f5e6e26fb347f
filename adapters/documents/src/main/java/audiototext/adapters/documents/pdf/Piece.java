package audiototext.adapters.documents.pdf;

import audiototext.adapters.documents.pdf.harfbuzz.Glyph;
import java.util.List;

/**
 * A part of a line in one font and direction, which no line is broken within.
 *
 * @param text in logical order
 * @param level of the Unicode bidirectional algorithm: odd from right to left
 * @param glyphs from left to right
 */
record Piece(EmbeddedFont font, String text, int level, List<Glyph> glyphs) {
    boolean isRightToLeft() {
        return level % 2 == 1;
    }

    boolean isSpace() {
        return text.isBlank();
    }

    /** In thousandths of the font size. */
    int width() {
        return glyphs.stream().mapToInt(Glyph::advance).sum();
    }

    /** Whether each glyph shows characters of its own, in their order, so that readers find the text by the glyphs. */
    boolean isPlain() {
        for (int i = 1; i < glyphs.size(); i++) {
            int step = glyphs.get(i).cluster() - glyphs.get(i - 1).cluster();
            if (isRightToLeft() ? step >= 0 : step <= 0) {
                return false;
            }
        }
        return true;
    }

    /** The characters that a glyph of a plain piece shows. */
    String textOf(int glyph) {
        int from = glyphs.get(glyph).cluster();
        int next = isRightToLeft() ? glyph - 1 : glyph + 1;
        int to = next >= 0 && next < glyphs.size() ? glyphs.get(next).cluster() : text.length();
        return text.substring(from, to);
    }
}
