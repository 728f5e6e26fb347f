package audiototext.adapters.documents;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;

/** The font of PDF files: DejaVu Sans, which has the letters of most alphabets, but no Chinese, Japanese, Korean or Indic ones. */
final class PdfFont {
    private static final String NAME = "DejaVuSans.ttf";
    private static final String FILE = "/net/sf/jasperreports/fonts/dejavu/" + NAME;
    /** Stands where a sign has no picture: U+FFFD, which the font has. */
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

    /** Whether it has each letter of the text. */
    boolean shows(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).allMatch(base::charExists);
    }

    /** The text with a sign in place of each that it has not, which would be left out without a trace. */
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
