package audiototext.adapters.documents.pdf;

import audiototext.adapters.documents.pdf.harfbuzz.Glyph;
import audiototext.adapters.documents.pdf.harfbuzz.Shaper;
import audiototext.adapters.documents.pdf.harfbuzz.Subsetter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A font in a PDF file (ISO 32000-1, 9.7), which gets the glyphs that the file uses. */
final class EmbeddedFont {
    private final FontFile file;
    private final Shaper shaper;
    private final byte[] content;
    private final int loaded;
    /** Of the glyphs of a compact font (CFF); pages name those of others by their ids. */
    private final int[] characterIds;

    private final boolean isCompact;
    private final BitSet glyphs = new BitSet();
    private final Map<Integer, String> texts = new TreeMap<>();
    private final Map<Integer, Integer> advances = new HashMap<>();
    private final Map<Integer, Integer> glyphOf = new HashMap<>();
    private final Map<String, List<Glyph>> shaped = new HashMap<>();

    EmbeddedFont(FontFile file, Shaper shaper) {
        this.file = file;
        this.shaper = shaper;
        this.content = file.content();
        this.loaded = shaper.load(content);
        this.isCompact = SfntTable.isIn(content, "CFF ");
        this.characterIds = isCompact ? CffCharset.of(content) : new int[0];
    }

    boolean has(int character) {
        return file.has(character);
    }

    /** Words repeat, and shaping them takes the most time. */
    List<Glyph> shape(String text, boolean rightToLeft, String language) {
        if (!rightToLeft && SimpleScript.isOnlyIn(text)) {
            return oneForEach(text);
        }
        var key = (rightToLeft ? "<" : ">") + text;
        return shaped.computeIfAbsent(key, k -> shaper.shape(loaded, text, rightToLeft, language));
    }

    private List<Glyph> oneForEach(String text) {
        var row = new ArrayList<Glyph>(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int glyph = glyphOf.computeIfAbsent(text.codePointAt(i), character -> shaper.glyph(loaded, character));
            row.add(new Glyph(glyph, i, advance(glyph), 0, 0));
        }
        return row;
    }

    /** How a page names the glyph. */
    int code(int glyph) {
        glyphs.set(glyph);
        return codeOf(glyph);
    }

    /** To the next glyph, in thousandths of the font size, if nothing moves it. */
    int advance(int glyph) {
        return advances.computeIfAbsent(glyph, g -> shaper.advance(loaded, g));
    }

    private int codeOf(int glyph) {
        return isCompact ? characterIds[glyph] : glyph;
    }

    /** Notes which text a glyph shows, unless it already shows another one: the caller then has to note it elsewhere. */
    boolean shows(int glyph, String text) {
        return text.equals(texts.computeIfAbsent(glyph, g -> text));
    }

    void write(PdfObjects pdf, int id) throws IOException {
        int descendant = pdf.reserve();
        int descriptor = pdf.reserve();
        int program = pdf.reserve();
        int unicode = pdf.reserve();
        var name = "/AAAAAA+" + file.name();
        pdf.object(
                id,
                "<</Type/Font/Subtype/Type0/BaseFont" + name + "/Encoding/Identity-H/DescendantFonts[" + descendant
                        + " 0 R]/ToUnicode " + unicode + " 0 R>>");
        pdf.object(
                descendant,
                "<</Type/Font/Subtype/CIDFontType" + (isCompact ? "0" : "2/CIDToGIDMap/Identity")
                        + "/BaseFont" + name
                        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "
                        + descriptor + " 0 R/DW 1000/W" + widths() + ">>");
        pdf.object(
                descriptor,
                "<</Type/FontDescriptor/FontName" + name + "/Flags 4/ItalicAngle 0/StemV 80/CapHeight 700"
                        + "/Ascent " + shaper.ascent(loaded) + "/Descent " + shaper.descent(loaded) + "/FontBBox[-1000 "
                        + shaper.descent(loaded) + " 2000 " + shaper.ascent(loaded) + "]/FontFile"
                        + (isCompact ? "3 " : "2 ")
                        + program + " 0 R>>");
        writeProgram(pdf, program);
        pdf.stream(unicode, "", ToUnicode.of(texts, this::codeOf));
    }

    private void writeProgram(PdfObjects pdf, int id) throws IOException {
        var subset = Subsetter.subset(content, glyphs);
        if (isCompact) {
            var cff = SfntTable.of(subset, "CFF ");
            var bytes = new byte[cff.remaining()];
            cff.get(bytes);
            pdf.stream(id, "/Subtype/CIDFontType0C", bytes);
        } else {
            pdf.stream(id, "/Length1 " + subset.length, subset);
        }
    }

    private String widths() {
        var widths = new StringBuilder("[");
        glyphs.stream()
                .forEach(glyph -> widths.append(codeOf(glyph))
                        .append('[')
                        .append(advance(glyph))
                        .append(']'));
        return widths.append(']').toString();
    }
}
