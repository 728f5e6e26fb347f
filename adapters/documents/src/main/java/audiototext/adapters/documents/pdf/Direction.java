package audiototext.adapters.documents.pdf;

import audiototext.domain.recording.Language;
import java.text.Bidi;
import java.util.Arrays;

/** The direction of a paragraph and of the parts of it. */
final class Direction {
    private static final byte LEFT_TO_RIGHT_WITHIN_RIGHT_TO_LEFT = 2;

    private Direction() {}

    /**
     * @param time before the text, or empty; always from left to right
     * @param spoken whether the text is in the language; the direction of another depends on its first letter
     */
    static Bidi of(String time, String text, Language language, boolean spoken) {
        int base = base(language, spoken);
        if (time.isEmpty() || !language.isRightToLeft()) {
            return new Bidi(time + text, base);
        }
        var whole = (time + text).toCharArray();
        var levels = new byte[whole.length];
        Arrays.fill(levels, 0, time.stripTrailing().length(), LEFT_TO_RIGHT_WITHIN_RIGHT_TO_LEFT);
        return new Bidi(whole, 0, levels, 0, whole.length, base);
    }

    private static int base(Language language, boolean spoken) {
        if (language.isRightToLeft()) {
            return spoken ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT;
        }
        return spoken && !language.isAuto() ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
    }
}
