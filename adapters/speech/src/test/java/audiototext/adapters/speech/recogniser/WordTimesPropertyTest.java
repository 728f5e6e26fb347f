package audiototext.adapters.speech.recogniser;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.speech.audio.Samples;
import audiototext.adapters.speech.vad.SpeechSegment;
import audiototext.domain.transcript.Word;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordTimesPropertyTest {
    private static final double SECONDS_PER_STEP = 0.02;

    /** Otherwise a word would have negative time, which it refuses. */
    @Property(tries = 200)
    void wordsFollowOneAnotherInsideTheSound(
            @ForAll("sounds") SpeechSegment segment, @ForAll("lengths") List<Integer> lengths) {
        double end = segment.start() + Samples.seconds(segment.samples().length);
        double latest = 0;
        for (var word : WordTimes.atPauses(segment, words(segment.start(), end, lengths))) {
            assertThat(word.start()).isGreaterThanOrEqualTo(latest);
            latest = word.end();
        }
        assertThat(latest).isLessThanOrEqualTo(end);
    }

    @Property(tries = 200)
    void noWordIsLost(@ForAll("sounds") SpeechSegment segment, @ForAll("lengths") List<Integer> lengths) {
        double end = segment.start() + Samples.seconds(segment.samples().length);
        var words = words(segment.start(), end, lengths);

        assertThat(WordTimes.atPauses(segment, words)).hasSameSizeAs(words);
    }

    /** Speech and silence of any lengths in turn. */
    @Provide
    Arbitrary<SpeechSegment> sounds() {
        var pieces = Arbitraries.integers().between(1, 40).list().ofMinSize(1).ofMaxSize(8);
        return pieces.map(lengths -> {
            var sound = new Bursts();
            for (int i = 0; i < lengths.size(); i++) {
                double seconds = lengths.get(i) * 0.05;
                sound = i % 2 == 0 ? sound.silence(seconds) : sound.speech(seconds);
            }
            return new SpeechSegment(sound.samples(), 3);
        });
    }

    /** Those of the words, in pieces of the recogniser's attention. */
    @Provide
    Arbitrary<List<Integer>> lengths() {
        return Arbitraries.integers().between(0, 60).list().ofMaxSize(20);
    }

    private static List<Word> words(double start, double end, List<Integer> lengths) {
        var words = new ArrayList<Word>();
        double from = start;
        for (int length : lengths) {
            double to = Math.min(end, from + length * SECONDS_PER_STEP);
            words.add(new Word("word", from, to, 1));
            from = to;
        }
        return words;
    }
}
