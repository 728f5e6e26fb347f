package audiototext.adapters.documents.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** The table in a PDF file by which readers find the text of its glyphs. */
final class ToUnicode {
    /** So many entries a section may have. */
    private static final int SECTION = 100;

    private static final String BEGIN = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String END = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private ToUnicode() {}

    /** @param codes how pages name a glyph */
    static byte[] of(Map<Integer, String> texts, IntUnaryOperator codes) {
        var map = new StringBuilder(BEGIN);
        int left = texts.size();
        for (var entries = texts.entrySet().iterator(); left > 0; left -= SECTION) {
            section(entries, Math.min(left, SECTION), codes, map);
        }
        return map.append(END).toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void section(
            Iterator<Map.Entry<Integer, String>> entries, int count, IntUnaryOperator codes, StringBuilder map) {
        map.append(count).append(" beginbfchar\n");
        for (int i = 0; i < count; i++) {
            var entry = entries.next();
            map.append('<')
                    .append(hex(codes.applyAsInt(entry.getKey())))
                    .append("> <")
                    .append(hex(entry.getValue()))
                    .append(">\n");
        }
        map.append("endbfchar\n");
    }

    static String hex(int code) {
        return HexFormat.of().toHexDigits((short) code);
    }

    static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }
}
