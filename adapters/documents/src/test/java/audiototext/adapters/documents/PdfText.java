package audiototext.adapters.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Reads the text of a page as programs do that know ActualText (ISO 32000-1, 14.9.4), which PDFBox does not. */
final class PdfText {
    private final StringBuilder text = new StringBuilder();
    private final PDPage page;
    private PDFont font;
    private boolean isReplaced;

    private PdfText(PDPage page) {
        this.page = page;
    }

    /** The lines from left to right. */
    static List<String> lines(PDPage page) throws IOException {
        var text = new PdfText(page);
        var operands = new ArrayList<COSBase>();
        for (var token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator) {
                text.take(operator.getName(), operands);
                operands.clear();
            } else {
                operands.add((COSBase) token);
            }
        }
        return text.text.toString().lines().toList();
    }

    private void take(String operator, List<COSBase> operands) throws IOException {
        switch (operator) {
            case OperatorName.SET_FONT_AND_SIZE -> font = page.getResources().getFont((COSName) operands.get(0));
            case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> {
                isReplaced = true;
                text.append(((COSDictionary) operands.get(1)).getString(COSName.ACTUAL_TEXT));
            }
            case OperatorName.END_MARKED_CONTENT -> isReplaced = false;
            case OperatorName.SHOW_TEXT_ADJUSTED -> show((COSArray) operands.get(0));
            case OperatorName.END_TEXT -> text.append('\n');
            default -> {}
        }
    }

    private void show(COSArray glyphs) throws IOException {
        for (var glyph : glyphs) {
            if (glyph instanceof COSString codes && !isReplaced) {
                var in = new ByteArrayInputStream(codes.getBytes());
                while (in.available() > 0) {
                    text.append(font.toUnicode(existing(font.readCode(in))));
                }
            }
        }
    }

    /** Glyph 0 is the square of a font that lacks a character. */
    private static int existing(int glyph) {
        if (glyph == 0) {
            throw new AssertionError("a character without a glyph");
        }
        return glyph;
    }
}
