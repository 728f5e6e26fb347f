package audiototext.adapters.documents;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;

/**
 * The font of PDF files: DejaVu Sans, which has the letters of most alphabets, but no Chinese, Japanese, Korean or
 * Indic ones.
 */
final class PdfFont {
    private static final String NAME = "DejaVuSans.ttf";
    private static final String FILE = "/net/sf/jasperreports/fonts/dejavu/" + NAME;
    /** Replaces characters that the font lacks: U+FFFD, which it has. */
    private static final String UNKNOWN = "\uFFFD";

    private final BaseFont base;

    PdfFont() throws IOException {
        try (var in = PdfFont.class.getResourceAsStream(FILE)) {
            base = BaseFont.createFont(
                    NAME, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, in.readAllBytes(), null);
        }
    }

    Font sized(float points) {
        return new Font(base, points);
    }

    BaseFont base() {
        return base;
    }

    /** Whether the font has every letter of the text. */
    boolean shows(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).allMatch(base::charExists);
    }

    /** The text with replacements for characters that the font lacks, which would vanish without a trace. */
    String shown(String text) {
        if (text.codePoints().allMatch(c -> base.charExists(c) || Character.isWhitespace(c))) {
            return text;
        }
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (base.charExists(c) || Character.isWhitespace(c)) {
                shown.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                shown.append(UNKNOWN);
            }
        });
        return shown.toString();
    }
}
