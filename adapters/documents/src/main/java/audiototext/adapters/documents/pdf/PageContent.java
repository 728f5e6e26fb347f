package audiototext.adapters.documents.pdf;

import audiototext.adapters.documents.pdf.harfbuzz.Shaper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** What a page shows: lines of text (ISO 32000-1, 9.4). */
final class PageContent {
    private static final int DECIMALS = 3;
    private static final int THOUSAND = 1000;

    private final DocumentFonts fonts;
    private final StringBuilder content = new StringBuilder();

    PageContent(DocumentFonts fonts) {
        this.fonts = fonts;
    }

    byte[] bytes() {
        return content.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Shows a line. Lengths are in points, from the lower left corner of the page. */
    void show(Line line, double size, double left, double base) {
        double at = left;
        content.append("BT\n");
        for (var piece : line.visual()) {
            content.append(fonts.name(piece.font()))
                    .append(' ')
                    .append(number(size))
                    .append(" Tf 1 0 0 1 ");
            content.append(number(at)).append(' ').append(number(base)).append(" Tm\n");
            show(piece, size);
            at += piece.width() * size / Shaper.EM;
        }
        content.append("ET\n");
    }

    /** Readers find the text of most glyphs in a table of the font; other pieces name it here. */
    private void show(Piece piece, double size) {
        boolean isFound = piece.isPlain();
        for (int i = 0; isFound && i < piece.glyphs().size(); i++) {
            isFound = piece.font().shows(piece.glyphs().get(i).id(), piece.textOf(i));
        }
        if (!isFound) {
            content.append("/Span<</ActualText")
                    .append(PdfObjects.text(piece.text()))
                    .append(">>BDC\n");
        }
        glyphs(piece, size);
        if (!isFound) {
            content.append("EMC\n");
        }
    }

    private void glyphs(Piece piece, double size) {
        int up = 0;
        int shift = 0;
        content.append('[');
        for (var glyph : piece.glyphs()) {
            if (glyph.up() != up) {
                up = glyph.up();
                content.append("]TJ ").append(number(up * size / Shaper.EM)).append(" Ts[");
            }
            shift += glyph.right();
            if (shift != 0) {
                content.append(-shift);
            }
            content.append('<')
                    .append(ToUnicode.hex(piece.font().code(glyph.id())))
                    .append('>');
            shift = glyph.advance() - piece.font().advance(glyph.id()) - glyph.right();
        }
        content.append("]TJ\n");
        if (up != 0) {
            content.append("0 Ts\n");
        }
    }

    private static String number(double number) {
        return BigDecimal.valueOf(Math.round(number * THOUSAND), DECIMALS)
                .stripTrailingZeros()
                .toPlainString();
    }
}
