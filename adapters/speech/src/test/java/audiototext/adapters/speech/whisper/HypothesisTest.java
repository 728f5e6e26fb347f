package audiototext.adapters.speech.whisper;

import static audiototext.adapters.speech.whisper.TinyVocabulary.DEAR;
import static audiototext.adapters.speech.whisper.TinyVocabulary.END;
import static audiototext.adapters.speech.whisper.TinyVocabulary.FIRST_MARK;
import static audiototext.adapters.speech.whisper.TinyVocabulary.HELLO;
import static audiototext.adapters.speech.whisper.TinyVocabulary.WORLD;
import static audiototext.adapters.speech.whisper.TinyVocabulary.mark;
import static audiototext.adapters.speech.whisper.TinyVocabulary.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HypothesisTest {
    private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

    @TempDir
    private Path folder;

    @Test
    void theStepsAreInTheirOrder() {
        assertThat(text(HELLO, DEAR, WORLD).steps())
                .extracting(Hypothesis.Step::token)
                .containsExactly(HELLO, DEAR, WORLD);
    }

    @Test
    void probabilitiesMultiply() {
        assertThat(text(HELLO, DEAR, WORLD).logProbability()).isCloseTo(Math.log(0.125), ROUNDING);
    }

    @Test
    void theMeanDoesNotDependOnTheLength() {
        assertThat(text(HELLO, DEAR, WORLD).meanLogProbability()).isCloseTo(Math.log(0.5), ROUNDING);
    }

    @Test
    void twoTextsMayShareTheirBeginning() {
        var beginning = text(HELLO);
        var one = beginning.with(new Hypothesis.Step(DEAR, 0, new float[0]), false);
        var other = beginning.with(new Hypothesis.Step(WORLD, 0, new float[0]), false);

        assertThat(one.token()).isEqualTo(DEAR);
        assertThat(other.token()).isEqualTo(WORLD);
        assertThat(beginning.length()).isEqualTo(1);
    }

    @Test
    void theLatestMarkIsRemembered() {
        assertThat(text(mark(0.2), HELLO, mark(0.8), END).latestMark()).isEqualTo(mark(0.8));
    }

    @Test
    void withoutMarksTheLatestIsTheFirstThatMayBe() {
        assertThat(text(HELLO).latestMark()).isEqualTo(FIRST_MARK);
    }

    @Test
    void whatFollowsTheLatestMarkCanBeLeftOut() throws Exception {
        var controls = TinyVocabulary.controls(folder);

        assertThat(text(mark(0), HELLO, mark(1), DEAR, WORLD)
                        .toLatestMark(controls)
                        .steps())
                .extracting(Hypothesis.Step::token)
                .containsExactly(mark(0), HELLO, mark(1));
    }

    @Test
    void withoutMarksNothingIsLeft() throws Exception {
        assertThat(text(HELLO, DEAR)
                        .toLatestMark(TinyVocabulary.controls(folder))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aRepeatedPhraseIsALoop() {
        assertThat(text(HELLO, DEAR, WORLD, DEAR, WORLD, DEAR, WORLD, DEAR, WORLD, DEAR, WORLD)
                        .loops())
                .isTrue();
    }

    @Test
    void wordsThatDifferAreNoLoop() {
        assertThat(text(HELLO, DEAR, WORLD, HELLO, WORLD).loops()).isFalse();
    }
}
