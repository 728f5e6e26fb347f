package audiototext.adapters.speech.whisper;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Draws several texts by their probabilities and takes the most probable: a way out where the search for the best one is
 * caught in a loop. The same sound always gives the same text.
 */
final class Sampling implements Search {
    private static final int TEXTS = 5;
    private static final long SEED = 1;

    private final double temperature;
    private final ControlTokens controls;
    private final Random random = new Random(SEED);

    /** @param temperature above 0; the higher, the more daring */
    Sampling(double temperature, ControlTokens controls) {
        this.temperature = temperature;
        this.controls = controls;
    }

    @Override
    public Hypothesis search(DecoderRun run, int row, TimeMarkRules rules) throws OrtException {
        var ended = new ArrayList<Hypothesis>();
        var alive = new ArrayList<Draw>();
        for (int i = 0; i < TEXTS; i++) {
            draw(Hypothesis.empty(controls.firstMark()), 0, run.next(row), rules, alive, ended);
        }
        while (!alive.isEmpty()) {
            var texts = List.copyOf(alive);
            run.step(
                    texts.stream().mapToLong(draw -> draw.text().token()).toArray(),
                    texts.stream().mapToLong(Draw::parent).toArray());
            alive.clear();
            for (int i = 0; i < texts.size(); i++) {
                draw(texts.get(i).text(), i, run.next(i), rules, alive, ended);
            }
        }
        return ended.stream()
                .max(Comparator.comparingDouble(Hypothesis::meanLogProbability))
                .orElseThrow();
    }

    private void draw(
            Hypothesis text,
            int parent,
            DecoderRun.Next next,
            TimeMarkRules rules,
            List<Draw> alive,
            List<Hypothesis> ended) {
        var logits = next.logits();
        rules.apply(text, logits);
        int token = logits.draw(temperature, random);
        double logProbability = logits.logit(token) - logits.logSum(0, logits.size());
        var step = new Hypothesis.Step(token, logProbability, next.attention());
        var longer = text.with(step, controls.isMark(token));
        if (token == controls.end() || longer.length() == LONGEST_TEXT || longer.loops()) {
            ended.add(longer);
        } else {
            alive.add(new Draw(longer, parent));
        }
    }

    /** @param parent the number of the text that it extends */
    private record Draw(Hypothesis text, int parent) {}
}
