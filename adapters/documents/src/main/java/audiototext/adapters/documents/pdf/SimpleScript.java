package audiototext.adapters.documents.pdf;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** The scripts that need no shaping: each character has its glyph, one after the other. */
final class SimpleScript {
    private static final int BASIC_LATIN = 0x250;

    private static final Set<UnicodeScript> SCRIPTS = Set.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.COMMON);

    private SimpleScript() {}

    /** Whether the text, written from left to right, is only in such scripts. */
    static boolean isOnlyIn(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (character >= BASIC_LATIN && !isSimple(character)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSimple(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> false;
            default -> SCRIPTS.contains(UnicodeScript.of(character));
        };
    }
}
