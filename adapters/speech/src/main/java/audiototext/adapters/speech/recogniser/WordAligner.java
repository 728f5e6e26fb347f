package audiototext.adapters.speech.recogniser;

import java.util.Arrays;
import java.util.List;

/**
 * Finds when each token was said, by dynamic time warping: the path through the attention matrix (tokens by pieces of
 * sound) that gathers the most attention while it moves forward in both. Based on the word timing of Moonshine (MIT
 * licence, Useful Sensors), which follows that of Whisper (MIT licence, OpenAI).
 */
public final class WordAligner {
    private static final byte BOTH = 0;
    private static final byte NEXT_TOKEN = 1;
    private static final byte NEXT_PIECE = 2;

    private WordAligner() {}

    /** @return for each token the first piece of sound that belongs to it */
    public static int[] align(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return new int[0];
        }
        return firstPieces(steps(tokens));
    }

    /** For each token and piece, the step by which the best path reaches it. */
    private static byte[][] steps(List<Token> tokens) {
        int pieces = tokens.get(0).attention().length;
        var steps = new byte[tokens.size()][pieces];
        var previous = new float[pieces + 1];
        Arrays.fill(previous, Float.POSITIVE_INFINITY);
        previous[0] = 0;
        for (int i = 0; i < steps.length; i++) {
            var attention = tokens.get(i).attention();
            var current = new float[pieces + 1];
            current[0] = Float.POSITIVE_INFINITY;
            for (int j = 0; j < pieces; j++) {
                float both = previous[j];
                float nextToken = previous[j + 1];
                float nextPiece = current[j];
                float least = Math.min(both, Math.min(nextToken, nextPiece));
                steps[i][j] = both == least ? BOTH : nextToken == least ? NEXT_TOKEN : NEXT_PIECE;
                current[j + 1] = least - attention[j];
            }
            previous = current;
        }
        return steps;
    }

    private static int[] firstPieces(byte[][] steps) {
        var first = new int[steps.length];
        int token = steps.length - 1;
        int piece = steps[0].length - 1;
        while (token >= 0 && piece >= 0) {
            first[token] = piece;
            switch (steps[token][piece]) {
                case NEXT_TOKEN -> token--;
                case NEXT_PIECE -> piece--;
                default -> {
                    token--;
                    piece--;
                }
            }
        }
        return first;
    }
}
