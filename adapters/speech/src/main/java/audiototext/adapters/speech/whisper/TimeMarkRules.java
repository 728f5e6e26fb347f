package audiototext.adapters.speech.whisper;

/**
 * Which tokens may follow in a text with time marks: it begins with a mark, marks come in pairs around phrases, they
 * never go back, the text ends after a mark only, and a mark is taken where marks together are more probable than any other token.
 */
final class TimeMarkRules {
    private static final double LATEST_BEGINNING = 1;

    private final ControlTokens controls;
    private final int lastMark;

    /** @param seconds the length of the sound, which no mark exceeds */
    TimeMarkRules(ControlTokens controls, double seconds) {
        this.controls = controls;
        this.lastMark = controls.firstMark() + (int) Math.ceil(seconds / ControlTokens.SECONDS_PER_MARK);
    }

    /** Rules out what cannot follow. */
    void apply(Hypothesis text, TokenLogits next) {
        next.ruleOut(controls.suppressed());
        next.ruleOut(new int[] {controls.noTimes()});
        next.ruleOut(lastMark + 1, next.size());
        if (text.isEmpty()) {
            next.ruleOut(controls.suppressedFirst());
            next.ruleOut(0, controls.firstMark());
            next.ruleOut(controls.firstMark() + marks(LATEST_BEGINNING) + 1, next.size());
            return;
        }
        keepPairs(text, next);
        preferMarks(next);
    }

    private void keepPairs(Hypothesis text, TokenLogits next) {
        boolean afterMark = controls.isMark(text.token());
        boolean afterPair = afterMark
                && (text.before().isEmpty() || controls.isMark(text.before().token()));
        if (afterPair) {
            next.ruleOut(controls.firstMark(), next.size());
        } else if (afterMark) {
            next.ruleOut(0, controls.end());
        }
        if (!afterMark) {
            next.ruleOut(new int[] {controls.end()});
        }
        int earliest = text.latestMark() + (afterMark && !afterPair ? 0 : 1);
        next.ruleOut(controls.firstMark(), earliest);
    }

    private void preferMarks(TokenLogits next) {
        double marks = next.logSum(controls.firstMark(), next.size());
        if (marks > next.highest(0, controls.firstMark())) {
            next.ruleOut(0, controls.firstMark());
        }
    }

    private static int marks(double seconds) {
        return (int) Math.round(seconds / ControlTokens.SECONDS_PER_MARK);
    }
}
