package audiototext.adapters.documents;

import audiototext.domain.port.Documents.Document;
import com.lowagie.text.ExceptionConverter;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;

/** A PDF file, on A4 paper. A page is written as soon as it is full. */
final class PdfFile {
    /** In points, 72 to an inch. */
    private static final float MARGIN = 72;

    private static final float TITLE = 20;
    private static final float TEXT = 11;
    private static final float SMALL = 9;
    private static final float LEADING = 1.45f;
    private static final float SPACE = 8;

    private final Document document;
    private final PdfFont font;

    PdfFile(Document document, PdfFont font) {
        this.document = document;
        this.font = font;
    }

    void write(OutputStream out) throws IOException {
        try {
            writePages(out);
        } catch (ExceptionConverter e) {
            // OpenPDF hides an IOException of the stream in it.
            if (e.getException() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private void writePages(OutputStream out) {
        var paper = new com.lowagie.text.Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        var writer = PdfWriter.getInstance(paper, out);
        writer.setCloseStream(false);
        paper.addTitle(document.title());
        if (!document.language().isAuto()) {
            writer.getExtraCatalog()
                    .put(PdfName.LANG, new PdfString(document.language().tag()));
        }
        paper.open();
        var column = new Column(paper, writer);
        column.add(document.title(), TITLE, SPACE);
        column.add(document.facts(), SMALL, 3 * SPACE);
        for (var paragraph : document.paragraphs()) {
            column.add(time(paragraph) + paragraph.text(), TEXT, SPACE);
        }
        column.number();
        paper.close();
    }

    private String time(audiototext.domain.transcript.Paragraph paragraph) {
        return document.withTimes() ? "[" + paragraph.time() + "] " : "";
    }

    /** The text of the pages, from top to bottom, in either writing direction, which OpenPDF's document cannot do. */
    private final class Column {
        private final com.lowagie.text.Document paper;
        private final PdfWriter writer;
        private final ColumnText column;

        Column(com.lowagie.text.Document paper, PdfWriter writer) {
            this.paper = paper;
            this.writer = writer;
            column = new ColumnText(writer.getDirectContent());
            column.setRunDirection(
                    Script.isRightToLeft(document.language())
                            ? PdfWriter.RUN_DIRECTION_RTL
                            : PdfWriter.RUN_DIRECTION_LTR);
            begin();
        }

        void add(String text, float size, float spaceBelow) {
            var paragraph = new Paragraph(size * LEADING, font.shown(text), font.sized(size));
            paragraph.setSpacingAfter(spaceBelow);
            column.addElement(paragraph);
            while (ColumnText.hasMoreText(column.go())) {
                number();
                paper.newPage();
                begin();
            }
        }

        private void begin() {
            column.setSimpleColumn(paper.left(), paper.bottom(), paper.right(), paper.top());
        }

        /** Writes the number of the page at its end. */
        void number() {
            var content = writer.getDirectContent();
            content.beginText();
            content.setFontAndSize(font.base(), SMALL);
            content.showTextAligned(
                    PdfContentByte.ALIGN_CENTER,
                    String.valueOf(writer.getPageNumber()),
                    (paper.left() + paper.right()) / 2,
                    MARGIN / 2,
                    0);
            content.endText();
        }
    }
}
