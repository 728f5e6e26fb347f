package audiototext.adapters.speech.whisper;

import audiototext.adapters.speech.recogniser.Repetition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A text that the decoder may be hearing, as its last token and what stands before it. Hypotheses share their
 * beginnings.
 */
final class Hypothesis {
    private final Hypothesis before;
    private final Step step;
    private final int length;
    private final double logProbability;
    private final int latestMark;

    private Hypothesis(Hypothesis before, Step step, int length, double logProbability, int latestMark) {
        this.before = before;
        this.step = step;
        this.length = length;
        this.logProbability = logProbability;
        this.latestMark = latestMark;
    }

    /** @param firstMark the mark that no mark of the text is earlier than */
    static Hypothesis empty(int firstMark) {
        return new Hypothesis(null, null, 0, 0, firstMark);
    }

    Hypothesis with(Step next, boolean isMark) {
        return new Hypothesis(
                this, next, length + 1, logProbability + next.logProbability(), isMark ? next.token() : latestMark);
    }

    boolean isEmpty() {
        return length == 0;
    }

    int token() {
        return step.token();
    }

    Hypothesis before() {
        return before;
    }

    int latestMark() {
        return latestMark;
    }

    int length() {
        return length;
    }

    /** The natural logarithm of the probability of the whole. */
    double logProbability() {
        return logProbability;
    }

    /** The same for each token in the mean, so that a long text is not worse than a short one. */
    double meanLogProbability() {
        return logProbability / length;
    }

    /** The text without what follows its latest time mark. */
    Hypothesis toLatestMark(ControlTokens controls) {
        var last = this;
        while (!last.isEmpty() && !controls.isMark(last.token())) {
            last = last.before;
        }
        return last;
    }

    /** Whether only repetitions of a phrase follow. */
    boolean loops() {
        var tokens = new int[length];
        for (var last = this; !last.isEmpty(); last = last.before) {
            tokens[last.length - 1] = last.token();
        }
        return Repetition.in(tokens).isPresent();
    }

    List<Step> steps() {
        var steps = new ArrayList<Step>(length);
        for (var last = this; !last.isEmpty(); last = last.before) {
            steps.add(last.step);
        }
        Collections.reverse(steps);
        return steps;
    }

    /**
     * One token.
     *
     * @param attention what each alignment head attended to, heads × pieces
     */
    record Step(int token, double logProbability, float[] attention) {}
}
