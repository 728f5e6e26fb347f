package audiototext.adapters.speech.vad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpeechStretchesPropertyTest {
    private static final int LONGEST = SpeechStretch.windows(18);

    @Property(tries = 200)
    void stretchesAreOfBoundedLength(@ForAll("probabilities") List<Float> probabilities) {
        assertThat(stretches(probabilities))
                .allSatisfy(stretch -> assertThat(stretch.length()).isBetween(1, LONGEST));
    }

    @Property(tries = 200)
    void stretchesFollowOneAnother(@ForAll("probabilities") List<Float> probabilities) {
        int end = 0;
        for (var stretch : stretches(probabilities)) {
            assertThat(stretch.from()).isGreaterThanOrEqualTo(end);
            end = stretch.to();
        }
        assertThat(end).isLessThanOrEqualTo(probabilities.size());
    }

    @Property(tries = 200)
    void noLoudWindowIsLost(@ForAll("probabilities") List<Float> probabilities) {
        var stretches = stretches(probabilities);

        for (int i = 0; i < probabilities.size(); i++) {
            int window = i;
            if (probabilities.get(i) > 0.5) {
                assertThat(stretches).anyMatch(stretch -> stretch.from() <= window && window < stretch.to());
            }
        }
    }

    /** Long runs of speech and of pauses, and everything between. */
    @Provide
    Arbitrary<List<Float>> probabilities() {
        var run = Arbitraries.of(0.02f, 0.4f, 0.6f, 0.98f)
                .flatMap(level ->
                        Arbitraries.integers().between(1, 800).map(length -> Collections.nCopies(length, level)));
        return run.list()
                .ofMaxSize(8)
                .map(runs -> runs.stream().flatMap(List::stream).toList());
    }

    private static List<SpeechStretch> stretches(List<Float> probabilities) {
        var finder = new SpeechStretches(LONGEST);
        var found = new ArrayList<SpeechStretch>();
        probabilities.forEach(probability -> finder.next(probability).ifPresent(found::add));
        finder.end().ifPresent(found::add);
        return found;
    }
}
