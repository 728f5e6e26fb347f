package audiototext.adapters.documents.pdf;

import audiototext.adapters.documents.pdf.harfbuzz.Shaper;
import audiototext.domain.recording.Language;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fonts of one PDF file, which are loaded when a text needs them. */
final class DocumentFonts {
    private static final Set<UnicodeScript> SHARED = Set.of(UnicodeScript.COMMON, UnicodeScript.INHERITED);

    private static final char UNKNOWN = '\uFFFD';

    private final Shaper shaper = new Shaper();
    private final List<FontFile> files;
    private final Map<FontFile, EmbeddedFont> used = new LinkedHashMap<>();

    DocumentFonts(FontLibrary library, Language language) {
        this.files = library.inOrder(language);
    }

    /** The text in one line, with replacements for characters that no font has, which would vanish without a trace. */
    String shown(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (Character.isWhitespace(character)
                    || Character.isSpaceChar(character)
                    || Character.isISOControl(character)) {
                shown.append(' ');
            } else if (has(character)) {
                shown.appendCodePoint(character);
            } else if (!isInvisible(character)) {
                shown.append(UNKNOWN);
            }
        });
        return shown.toString();
    }

    private boolean has(int character) {
        return files.stream().anyMatch(file -> file.has(character));
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    /**
     * The font for a character that one of them has.
     *
     * @param previous the font of the character before, or null; digits and punctuation look best in that one
     */
    EmbeddedFont fontFor(int character, EmbeddedFont previous) {
        if (previous != null && SHARED.contains(UnicodeScript.of(character)) && previous.has(character)) {
            return previous;
        }
        return font(
                files.stream().filter(file -> file.has(character)).findFirst().orElse(files.get(0)));
    }

    private EmbeddedFont font(FontFile file) {
        return used.computeIfAbsent(file, f -> new EmbeddedFont(f, shaper));
    }

    /** How the pages name the font. */
    String name(EmbeddedFont font) {
        return "/F" + List.copyOf(used.values()).indexOf(font);
    }

    /** @return the dictionary by which pages find the fonts */
    String write(PdfObjects pdf) throws IOException {
        var names = new StringBuilder("<<");
        for (var font : used.values()) {
            int id = pdf.reserve();
            font.write(pdf, id);
            names.append(name(font)).append(' ').append(id).append(" 0 R");
        }
        return names.append(">>").toString();
    }
}
