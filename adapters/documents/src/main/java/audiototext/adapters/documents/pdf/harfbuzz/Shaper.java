package audiototext.adapters.documents.pdf.harfbuzz;

import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.ValType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Finds the glyphs of a text and their places, with HarfBuzz. For one thread. */
public final class Shaper {
    /** What lengths are measured in, to an em. */
    public static final int EM = 1000;

    private static final int READ_ONLY = 1;
    private static final int LEFT_TO_RIGHT = 4;
    private static final int RIGHT_TO_LEFT = 5;
    private static final int INT = 4;
    /** Of {@code hb_glyph_info_t} and {@code hb_glyph_position_t}. */
    private static final int RECORD = 20;

    private static final int PAGE = 65_536;
    private static final int NONE = -1;

    private final WasmLibrary harfBuzz;
    private final int buffer;
    private final int room;

    public Shaper() {
        harfBuzz = new WasmLibrary(ShaperModule.load(), ShaperModule::create, imports());
        harfBuzz.call("__wasm_call_ctors");
        buffer = harfBuzz.call("hb_buffer_create");
        room = harfBuzz.allocate(2 * INT);
    }

    /** Loads a font. */
    public int load(byte[] font) {
        int blob = harfBuzz.call(
                "hb_blob_create", harfBuzz.copy(font), font.length, READ_ONLY, WasmLibrary.NULL, WasmLibrary.NULL);
        int loaded = harfBuzz.call("hb_font_create", harfBuzz.call("hb_face_create", blob, 0));
        harfBuzz.call("hb_font_set_scale", loaded, EM, EM);
        return loaded;
    }

    /** The glyph of a character that a loaded font has. */
    public int glyph(int font, int character) {
        harfBuzz.call("hb_font_get_nominal_glyph", font, character, room);
        return harfBuzz.readInt(room);
    }

    /** How far it is from the glyph to the next one, if nothing moves it. */
    public int advance(int font, int glyph) {
        return harfBuzz.call("hb_font_get_glyph_h_advance", font, glyph);
    }

    /** How far a loaded font goes above the line. */
    public int ascent(int font) {
        harfBuzz.call("hb_font_get_h_extents", font, room);
        return harfBuzz.readInt(room);
    }

    /** How far a loaded font goes below the line, as a negative number. */
    public int descent(int font) {
        harfBuzz.call("hb_font_get_h_extents", font, room);
        return harfBuzz.readInt(room + INT);
    }

    /**
     * The glyphs from left to right.
     *
     * @param text in one script and direction
     * @param language a BCP 47 tag; some letters look different in some languages
     */
    public List<Glyph> shape(int font, String text, boolean rightToLeft, String language) {
        int characters = harfBuzz.copy(text.getBytes(StandardCharsets.UTF_16LE));
        int tag = harfBuzz.copy(language);
        harfBuzz.call("hb_buffer_reset", buffer);
        harfBuzz.call("hb_buffer_add_utf16", buffer, characters, text.length(), 0, text.length());
        harfBuzz.call("hb_buffer_set_direction", buffer, rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
        harfBuzz.call("hb_buffer_set_language", buffer, harfBuzz.call("hb_language_from_string", tag, NONE));
        harfBuzz.call("hb_buffer_guess_segment_properties", buffer);
        harfBuzz.call("hb_shape", font, buffer, WasmLibrary.NULL, 0);
        harfBuzz.free(characters);
        harfBuzz.free(tag);
        return glyphs();
    }

    private List<Glyph> glyphs() {
        int count = harfBuzz.call("hb_buffer_get_length", buffer);
        int info = harfBuzz.call("hb_buffer_get_glyph_infos", buffer, WasmLibrary.NULL);
        int position = harfBuzz.call("hb_buffer_get_glyph_positions", buffer, WasmLibrary.NULL);
        var glyphs = new ArrayList<Glyph>(count);
        for (int i = 0; i < count; i++) {
            int at = position + i * RECORD;
            glyphs.add(new Glyph(
                    harfBuzz.readInt(info + i * RECORD),
                    harfBuzz.readInt(info + i * RECORD + 2 * INT),
                    harfBuzz.readInt(at),
                    harfBuzz.readInt(at + 2 * INT),
                    harfBuzz.readInt(at + 3 * INT)));
        }
        return glyphs;
    }

    /** What HarfBuzz wants from its surroundings: more memory. It needs none of the rest. */
    private static ImportValues imports() {
        return ImportValues.builder()
                .addFunction(new HostFunction(
                        "env",
                        "emscripten_resize_heap",
                        FunctionType.of(List.of(ValType.I32), List.of(ValType.I32)),
                        (instance, arguments) -> {
                            var memory = instance.memory();
                            long wanted = Integer.toUnsignedLong((int) arguments[0]);
                            int pages = (int) ((wanted + PAGE - 1) / PAGE) - memory.pages();
                            return new long[] {memory.grow(pages) < 0 ? 0 : 1};
                        }))
                .addFunction(unused("env", "_emscripten_runtime_keepalive_clear", List.of(), List.of()))
                .addFunction(unused("env", "_abort_js", List.of(), List.of()))
                .addFunction(unused("env", "_setitimer_js", List.of(ValType.I32, ValType.F64), List.of(ValType.I32)))
                .addFunction(unused("wasi_snapshot_preview1", "proc_exit", List.of(ValType.I32), List.of()))
                .build();
    }

    private static HostFunction unused(String module, String name, List<ValType> parameters, List<ValType> results) {
        return new HostFunction(module, name, FunctionType.of(parameters, results), (instance, arguments) -> {
            throw new IllegalStateException("HarfBuzz failed in " + name);
        });
    }
}
