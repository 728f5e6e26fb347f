package audiototext.adapters.speech.whisper;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Random;

/** The decoder's scores for the next token of one text. Tokens can be ruled out; the others' probabilities add up to 1. */
final class TokenLogits {
    /** Smaller shares of the sum are lost in it: they need not be computed, which is most of the time saved. */
    private static final float NEGLIGIBLE = 18;

    private final FloatBuffer logits;

    /** @param logits one for each token; it is changed */
    TokenLogits(FloatBuffer logits) {
        this.logits = logits;
    }

    void ruleOut(int[] tokens) {
        for (int token : tokens) {
            logits.put(token, Float.NEGATIVE_INFINITY);
        }
    }

    void ruleOut(int from, int to) {
        for (int token = from; token < to; token++) {
            logits.put(token, Float.NEGATIVE_INFINITY);
        }
    }

    int size() {
        return logits.limit();
    }

    float highest(int from, int to) {
        float highest = Float.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            highest = Math.max(highest, logits.get(i));
        }
        return highest;
    }

    /** The logarithm of the sum of the exponentials of some tokens. */
    double logSum(int from, int to) {
        float highest = highest(from, to);
        double sum = 0;
        for (int i = from; i < to; i++) {
            if (logits.get(i) > highest - NEGLIGIBLE) {
                sum += Math.exp(logits.get(i) - highest);
            }
        }
        return highest + Math.log(sum);
    }

    /** The probability of a token among some. */
    double probability(int token, double logSum) {
        return Math.exp(logits.get(token) - logSum);
    }

    float logit(int token) {
        return logits.get(token);
    }

    /** A token by chance, after its probability at a temperature. */
    int draw(double temperature, Random random) {
        float highest = highest(0, size());
        var shares = new double[size()];
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += Math.exp((logits.get(i) - highest) / temperature);
            shares[i] = sum;
        }
        double drawn = random.nextDouble() * sum;
        int token = 0;
        while (shares[token] <= drawn) {
            token++;
        }
        return token;
    }

    /** The most probable tokens, best first. */
    int[] best(int count) {
        var best = new int[count];
        Arrays.fill(best, -1);
        float least = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < size(); i++) {
            if (logits.get(i) > least) {
                insert(best, i);
                least = best[count - 1] < 0 ? Float.NEGATIVE_INFINITY : logits.get(best[count - 1]);
            }
        }
        return Arrays.stream(best).filter(token -> token >= 0).toArray();
    }

    private void insert(int[] best, int token) {
        int at = best.length - 1;
        while (at > 0 && (best[at - 1] < 0 || logits.get(best[at - 1]) < logits.get(token))) {
            best[at] = best[at - 1];
            at--;
        }
        best[at] = token;
    }
}
