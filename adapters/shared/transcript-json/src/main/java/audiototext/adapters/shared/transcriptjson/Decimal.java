package audiototext.adapters.shared.transcriptjson;

import java.math.BigDecimal;

/** A number of digits with at most one point between them. Hours of speech hold a hundred thousand of them. */
final class Decimal {
    /** With its point; a double holds fewer digits. */
    private static final int LONGEST = 28;

    /** So many digits fit into any double ({@code DBL_DIG} in C); one of these characters may be the point. */
    private static final int EXACT = 15;

    private Decimal() {}

    static boolean is(char[] text, int from, int length) {
        int last = from + length - 1;
        boolean hasPoint = false;
        for (int i = from; i <= last; i++) {
            boolean isPoint = text[i] == '.' && !hasPoint && i > from && i < last;
            if (!isPoint && (text[i] < '0' || text[i] > '9')) {
                return false;
            }
            hasPoint |= isPoint;
        }
        return length > 0 && length <= LONGEST;
    }

    /** The nearest double. */
    static double of(char[] text, int from, int length) {
        return length <= EXACT ? quotient(text, from, length) : new BigDecimal(text, from, length).doubleValue();
    }

    /** Divides two whole numbers that a double holds exactly, so that only the division rounds. */
    private static double quotient(char[] text, int from, int length) {
        long digits = 0;
        long divisor = 1;
        boolean afterPoint = false;
        for (int i = from; i < from + length; i++) {
            if (text[i] == '.') {
                afterPoint = true;
                continue;
            }
            digits = 10 * digits + text[i] - '0';
            divisor *= afterPoint ? 10 : 1;
        }
        return (double) digits / divisor;
    }
}
