package audiototext.domain.transcript.script;

/**
 * How wide a text is on the screen, counted in Latin letters (after Unicode Standard Annex 11). A Chinese, Japanese or
 * Korean character counts as 2.625, so that 16 of them are as wide as 42 Latin letters: the line lengths of Netflix's
 * Timed Text Style Guides. Marks above and below a letter have no width.
 */
public final class TextWidth {
    private static final double WIDE = 2.625;

    /** First and last characters of the wide ranges. */
    private static final int[][] WIDE_RANGES = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F},
        {0x1F900, 0x1F9FF},
        {0x20000, 0x3FFFD}
    };

    private TextWidth() {}

    public static double of(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            width += of(character);
            i += Character.charCount(character);
        }
        return width;
    }

    private static double of(int character) {
        if (character < 0x300) {
            return 1;
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(character) ? WIDE : 1;
        };
    }

    private static boolean isWide(int character) {
        for (var range : WIDE_RANGES) {
            if (character < range[0]) {
                return false;
            }
            if (character <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
