package audiototext.adapters.speech.whisper;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks for the most probable text: follows the best few at once, and takes the best of those that ended. */
final class BeamSearch implements Search {
    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::logProbability).reversed();

    private final int width;
    private final ControlTokens controls;

    /** @param width how many texts are followed; with one the search is greedy */
    BeamSearch(int width, ControlTokens controls) {
        this.width = width;
        this.controls = controls;
    }

    @Override
    public Hypothesis search(DecoderRun run, int row, TimeMarkRules rules) throws OrtException {
        var ended = new ArrayList<Hypothesis>();
        var alive = extend(List.of(Hypothesis.empty(controls.firstMark())), run, row, rules, ended);
        while (ended.size() < width && mayGoOn(alive)) {
            run.step(
                    alive.stream()
                            .mapToLong(candidate -> candidate.text().token())
                            .toArray(),
                    alive.stream().mapToLong(Candidate::parent).toArray());
            alive = extend(alive.stream().map(Candidate::text).toList(), run, 0, rules, ended);
        }
        if (ended.isEmpty()) {
            alive.forEach(candidate -> ended.add(candidate.text()));
        }
        return ended.stream()
                .max(Comparator.comparingDouble(Hypothesis::meanLogProbability))
                .orElseThrow();
    }

    private static boolean mayGoOn(List<Candidate> alive) {
        if (alive.isEmpty()) {
            return false;
        }
        var best = alive.get(0).text();
        return best.length() < LONGEST_TEXT && !best.loops();
    }

    /** The best texts with one more token; those that ended are set aside. */
    private List<Candidate> extend(
            List<Hypothesis> texts, DecoderRun run, int row, TimeMarkRules rules, List<Hypothesis> ended) {
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < texts.size(); i++) {
            addCandidates(texts.get(i), i, run.next(row + i), rules, candidates);
        }
        candidates.sort(BEST_FIRST);
        var alive = new ArrayList<Candidate>();
        for (var candidate : candidates) {
            if (alive.size() == width) {
                break;
            }
            if (candidate.text().token() == controls.end()) {
                ended.add(candidate.text());
            } else {
                alive.add(candidate);
            }
        }
        return alive;
    }

    private void addCandidates(
            Hypothesis text, int parent, DecoderRun.Next next, TimeMarkRules rules, List<Candidate> candidates) {
        var logits = next.logits();
        rules.apply(text, logits);
        double sum = logits.logSum(0, logits.size());
        for (int token : logits.best(width + 1)) {
            var step = new Hypothesis.Step(token, logits.logit(token) - sum, next.attention());
            candidates.add(new Candidate(text.with(step, controls.isMark(token)), parent));
        }
    }

    /** @param parent the number of the text that it extends */
    private record Candidate(Hypothesis text, int parent) {
        private double logProbability() {
            return text.logProbability();
        }
    }
}
