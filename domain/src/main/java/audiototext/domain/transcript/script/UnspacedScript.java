package audiototext.domain.transcript.script;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** The scripts that write words without spaces between them. */
public final class UnspacedScript {
    private static final Set<UnicodeScript> SCRIPTS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN,
            UnicodeScript.JAVANESE);

    /** They have no mark for the end of a sentence. */
    private static final Set<UnicodeScript> WITHOUT_SENTENCE_MARKS = Set.of(UnicodeScript.THAI, UnicodeScript.LAO);

    private static final int FIRST = 0x0E00;

    private UnspacedScript() {}

    /** Whether the character, a letter or a mark of punctuation, is of such a script. */
    public static boolean has(int character) {
        return character >= FIRST && (SCRIPTS.contains(UnicodeScript.of(character)) || isEastAsianMark(character));
    }

    /** Whether the text has any such character. */
    public static boolean isIn(String text) {
        // Most texts are of other scripts and take the short way.
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST) {
                return text.codePoints().anyMatch(UnspacedScript::has);
            }
        }
        return false;
    }

    /** Whether the text ends in a script in which only pauses and spaces separate sentences. */
    public static boolean leavesSentencesOpen(String text) {
        return !text.isEmpty()
                && WITHOUT_SENTENCE_MARKS.contains(UnicodeScript.of(text.codePointBefore(text.length())));
    }

    /** CJK Symbols and Punctuation, and the full-width forms; several scripts share them. */
    private static boolean isEastAsianMark(int character) {
        return character >= 0x3000 && character <= 0x30FF || character >= 0xFF01 && character <= 0xFF60;
    }
}
