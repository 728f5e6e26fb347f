package audiototext.adapters.documents.pdf.harfbuzz;

import com.dylibso.chicory.runtime.ImportValues;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** Reduces a font to the glyphs that a document uses, with HarfBuzz. */
public final class Subsetter {
    private static final int READ_ONLY = 1;
    private static final int NO_HINTING = 0x1;
    private static final int RETAIN_GLYPH_IDS = 0x2;
    private static final int DESUBROUTINIZE = 0x4;
    private static final int NO_LAYOUT_CLOSURE = 0x200;
    private static final int DROP_TABLES = 3;

    /** A PDF file has the glyphs in their places and needs no rules for them. */
    private static final String[] UNUSED_TABLES = {"GSUB", "GPOS", "GDEF", "BASE", "name", "post", "OS/2", "cmap"};

    private Subsetter() {}

    /** The font with these glyphs, under the same ids. */
    public static byte[] subset(byte[] font, BitSet glyphs) {
        var harfBuzz = new WasmLibrary(
                SubsetterModule.load(),
                SubsetterModule::create,
                ImportValues.builder().build());
        harfBuzz.call("_initialize");
        int blob = harfBuzz.call(
                "hb_blob_create", harfBuzz.copy(font), font.length, READ_ONLY, WasmLibrary.NULL, WasmLibrary.NULL);
        int face = harfBuzz.call("hb_face_create", blob, 0);
        int input = harfBuzz.call("hb_subset_input_create_or_fail");
        int wanted = harfBuzz.call("hb_subset_input_glyph_set", input);
        glyphs.stream().forEach(glyph -> harfBuzz.call("hb_set_add", wanted, glyph));
        harfBuzz.call(
                "hb_subset_input_set_flags", input, NO_HINTING | RETAIN_GLYPH_IDS | DESUBROUTINIZE | NO_LAYOUT_CLOSURE);
        int dropped = harfBuzz.call("hb_subset_input_set", input, DROP_TABLES);
        for (var table : UNUSED_TABLES) {
            harfBuzz.call("hb_set_add", dropped, tag(table));
        }
        int reduced = harfBuzz.call("hb_subset_or_fail", face, input);
        if (reduced == WasmLibrary.NULL) {
            throw new IllegalStateException("HarfBuzz cannot reduce the font");
        }
        int result = harfBuzz.call("hb_face_reference_blob", reduced);
        int length = harfBuzz.call("hb_blob_get_length", result);
        return harfBuzz.read(harfBuzz.call("hb_blob_get_data", result, WasmLibrary.NULL), length);
    }

    private static int tag(String table) {
        return ByteBuffer.wrap(table.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
