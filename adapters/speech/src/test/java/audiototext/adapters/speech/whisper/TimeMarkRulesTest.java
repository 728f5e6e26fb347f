package audiototext.adapters.speech.whisper;

import static audiototext.adapters.speech.whisper.TinyVocabulary.DEAR;
import static audiototext.adapters.speech.whisper.TinyVocabulary.END;
import static audiototext.adapters.speech.whisper.TinyVocabulary.FIRST_MARK;
import static audiototext.adapters.speech.whisper.TinyVocabulary.HELLO;
import static audiototext.adapters.speech.whisper.TinyVocabulary.TOKENS;
import static audiototext.adapters.speech.whisper.TinyVocabulary.WORLD;
import static audiototext.adapters.speech.whisper.TinyVocabulary.mark;
import static audiototext.adapters.speech.whisper.TinyVocabulary.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeMarkRulesTest {
    private static final double LENGTH = 2;
    private static final int[] WORDS = {HELLO, DEAR, WORLD};

    @TempDir
    private Path folder;

    private TimeMarkRules rules;

    @BeforeEach
    void open() throws Exception {
        rules = new TimeMarkRules(TinyVocabulary.controls(folder), LENGTH);
    }

    @Test
    void aTextBeginsWithAMarkOfOneSecondAtMost() {
        assertThat(allowed(text())).isEqualTo(marks(0, 1));
    }

    @Test
    void wordsOrTheEndFollowTheFirstMark() {
        assertThat(allowed(text(mark(0.5)))).isEqualTo(tokens(HELLO, DEAR, WORLD, END));
    }

    @Test
    void aPhraseEndsWithALaterMarkAndNotWithTheEnd() {
        assertThat(allowed(text(mark(0.5), HELLO))).isEqualTo(with(marks(0.52, LENGTH), WORDS));
    }

    @Test
    void theEndOrAMarkOfTheNextPhraseFollowsAPhrase() {
        assertThat(allowed(text(mark(0), HELLO, mark(1.5)))).isEqualTo(with(marks(1.5, LENGTH), END));
    }

    @Test
    void wordsOrTheEndFollowTheMarkOfTheNextPhrase() {
        assertThat(allowed(text(mark(0), HELLO, mark(1), mark(1)))).isEqualTo(tokens(HELLO, DEAR, WORLD, END));
    }

    @Test
    void noMarkIsLaterThanTheSound() {
        assertThat(allowed(text(mark(0), HELLO, mark(LENGTH)))).isEqualTo(tokens(mark(LENGTH), END));
    }

    @Test
    void atTheEndOfTheSoundWordsMayStillFollow() {
        assertThat(allowed(text(mark(0), HELLO, mark(LENGTH), mark(LENGTH), DEAR)))
                .isEqualTo(tokens(WORDS));
    }

    @Test
    void aMarkIsTakenWhereMarksTogetherAreMoreProbable() {
        var flat = new float[TOKENS];
        flat[DEAR] = 2;

        assertThat(allowed(text(mark(0), HELLO), flat)).isEqualTo(marks(0.02, LENGTH));
    }

    private Set<Integer> allowed(Hypothesis text) {
        var scores = new float[TOKENS];
        Arrays.fill(scores, 0, FIRST_MARK, 20);
        return allowed(text, scores);
    }

    private Set<Integer> allowed(Hypothesis text, float[] scores) {
        var logits = new TokenLogits(FloatBuffer.wrap(scores));
        rules.apply(text, logits);
        return tokens(logits.best(TOKENS));
    }

    private static Set<Integer> marks(double from, double to) {
        return tokens(IntStream.rangeClosed(mark(from), mark(to)).toArray());
    }

    private static Set<Integer> with(Set<Integer> tokens, int... others) {
        tokens.addAll(tokens(others));
        return tokens;
    }

    private static Set<Integer> tokens(int... tokens) {
        var set = new TreeSet<Integer>();
        Arrays.stream(tokens).forEach(set::add);
        return set;
    }
}
