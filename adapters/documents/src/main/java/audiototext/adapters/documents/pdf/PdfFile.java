package audiototext.adapters.documents.pdf;

import audiototext.adapters.documents.pdf.harfbuzz.Shaper;
import audiototext.domain.port.Documents.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** A PDF file, on A4 paper. A page is written as soon as it is full, the fonts at the end. */
public final class PdfFile {
    /** In points, 72 to an inch. */
    private static final double PAGE_WIDTH = 595.28;

    private static final double PAGE_HEIGHT = 841.89;
    private static final double MARGIN = 72;
    private static final double TITLE = 20;
    private static final double TEXT = 11;
    private static final double SMALL = 9;
    private static final double LEADING = 1.45;
    private static final double SPACE = 8;
    private static final double COLUMN = PAGE_WIDTH - 2 * MARGIN;

    private final Document document;
    private final DocumentFonts fonts;
    private final PdfObjects pdf;
    private final List<Integer> pages = new ArrayList<>();
    private final int tree;
    private final int resources;
    private PageContent page;
    private double height = PAGE_HEIGHT - MARGIN;

    private PdfFile(Document document, FontLibrary library, OutputStream out) throws IOException {
        this.document = document;
        this.fonts = new DocumentFonts(library, document.language());
        this.pdf = new PdfObjects(out);
        this.tree = pdf.reserve();
        this.resources = pdf.reserve();
        this.page = new PageContent(fonts);
    }

    /** Writes the document and leaves the stream open. */
    public static void write(Document document, FontLibrary library, OutputStream out) throws IOException {
        new PdfFile(document, library, out).write();
    }

    private void write() throws IOException {
        add("", document.title(), TITLE, SPACE);
        add("", document.facts(), SMALL, 3 * SPACE);
        for (var paragraph : document.paragraphs()) {
            add(document.withTimes() ? "[" + paragraph.time() + "] " : "", paragraph.text(), TEXT, SPACE);
        }
        endPage();
        finish();
    }

    private void add(String time, String text, double size, double spaceBelow) throws IOException {
        for (var line : lines(time, fonts.shown(text), size)) {
            if (height - size * LEADING < MARGIN) {
                endPage();
            }
            height -= size * LEADING;
            double unused = COLUMN - line.width() * size / Shaper.EM;
            page.show(line, size, MARGIN + (line.rightToLeft() ? unused : 0), height);
        }
        height -= spaceBelow;
    }

    private List<Line> lines(String time, String text, double size) {
        boolean isSpoken = size == TEXT;
        var bidi = Direction.of(time, text, document.language(), isSpoken);
        return TextLayout.lines(fonts, document.language(), time + text, bidi, (int) (COLUMN / size * Shaper.EM));
    }

    /** Writes the page with its number. */
    private void endPage() throws IOException {
        var number = lines("", String.valueOf(pages.size() + 1), SMALL).get(0);
        page.show(number, SMALL, (PAGE_WIDTH - number.width() * SMALL / Shaper.EM) / 2, MARGIN / 2);
        int content = pdf.reserve();
        pdf.stream(content, "", page.bytes());
        int id = pdf.reserve();
        pdf.object(
                id,
                "<</Type/Page/Parent " + tree + " 0 R/MediaBox[0 0 " + PAGE_WIDTH + " " + PAGE_HEIGHT + "]/Resources "
                        + resources + " 0 R/Contents " + content + " 0 R>>");
        pages.add(id);
        page = new PageContent(fonts);
        height = PAGE_HEIGHT - MARGIN;
    }

    private void finish() throws IOException {
        pdf.object(resources, "<</Font" + fonts.write(pdf) + ">>");
        var kids = new StringBuilder();
        pages.forEach(id -> kids.append(id).append(" 0 R "));
        pdf.object(tree, "<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
        int information = pdf.reserve();
        pdf.object(information, "<</Title" + PdfObjects.text(document.title()) + ">>");
        int catalog = pdf.reserve();
        var language = document.language().isAuto()
                ? ""
                : "/Lang(" + document.language().tag() + ")";
        pdf.object(catalog, "<</Type/Catalog/Pages " + tree + " 0 R" + language + ">>");
        pdf.finish(catalog, information);
    }
}
