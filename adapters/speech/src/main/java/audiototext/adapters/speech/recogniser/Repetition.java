package audiototext.adapters.speech.recogniser;

import java.util.List;
import java.util.OptionalInt;

/**
 * Detects when the decoder is caught in a loop, as such models sometimes are on noise. People repeat themselves too, so
 * short phrases may occur more often than long ones.
 */
public final class Repetition {
    private static final int LONGEST_PHRASE = 24;
    private static final int SHORT_PHRASE = 3;
    private static final int TIMES_SHORT = 5;
    private static final int TIMES_LONG = 3;

    private Repetition() {}

    /** @return the index after a phrase, if only repetitions of that phrase follow */
    public static OptionalInt in(List<Token> tokens) {
        return in(tokens.stream().mapToInt(Token::id).toArray());
    }

    /** As for {@link #in(List)}, of tokens by their numbers. */
    public static OptionalInt in(int... tokens) {
        for (int phrase = 1; phrase <= LONGEST_PHRASE; phrase++) {
            int repeated = phrase * ((phrase <= SHORT_PHRASE ? TIMES_SHORT : TIMES_LONG) - 1);
            if (repeats(tokens, phrase, repeated)) {
                return OptionalInt.of(tokens.length - repeated);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean repeats(int[] tokens, int phrase, int repeated) {
        int from = tokens.length - repeated;
        if (from < phrase) {
            return false;
        }
        for (int i = from; i < tokens.length; i++) {
            if (tokens[i] != tokens[i - phrase]) {
                return false;
            }
        }
        return true;
    }
}
