package audiototext.adapters.shared.transcriptjson;

import java.math.BigDecimal;

/** A number as digits with at most one point between them. Hours of speech have a hundred thousand of them. */
final class Decimal {
    /** Its point included: a double has fewer. */
    private static final int LONGEST = 28;

    /** As a double has for sure ({@code DBL_DIG} of C); a point may be one of these characters. */
    private static final int EXACT = 15;

    private Decimal() {}

    static boolean is(char[] text, int from, int length) {
        int last = from + length - 1;
        boolean pointed = false;
        for (int i = from; i <= last; i++) {
            boolean isPoint = text[i] == '.' && !pointed && i > from && i < last;
            if (!isPoint && (text[i] < '0' || text[i] > '9')) {
                return false;
            }
            pointed |= isPoint;
        }
        return length > 0 && length <= LONGEST;
    }

    /** The double that is nearest. */
    static double of(char[] text, int from, int length) {
        return length <= EXACT ? quotient(text, from, length) : new BigDecimal(text, from, length).doubleValue();
    }

    /** Of two whole numbers that a double holds exactly, so that only the division rounds. */
    private static double quotient(char[] text, int from, int length) {
        long digits = 0;
        long divisor = 1;
        boolean behindPoint = false;
        for (int i = from; i < from + length; i++) {
            if (text[i] == '.') {
                behindPoint = true;
                continue;
            }
            digits = 10 * digits + text[i] - '0';
            divisor *= behindPoint ? 10 : 1;
        }
        return (double) digits / divisor;
    }
}
