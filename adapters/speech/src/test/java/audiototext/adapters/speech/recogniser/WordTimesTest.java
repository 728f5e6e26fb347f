package audiototext.adapters.speech.recogniser;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.speech.vad.SpeechSegment;
import audiototext.domain.transcript.Word;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WordTimesTest {
    private static final Offset<Double> FRAMES = Offset.offset(0.021);
    private static final Bursts TWO_WORDS = new Bursts().speech(1).silence(0.6).speech(1);

    @Test
    void wordsEndAndBeginWithThePauseBetweenThem() {
        assertTimes(words(TWO_WORDS, 0, 0, 1.4, 2.6), 0, 1, 1.6, 2.6);
    }

    @Test
    void aPauseMayBeALittleBeforeTheAttention() {
        assertTimes(words(TWO_WORDS, 0, 0, 2.1, 2.6), 0, 1, 1.6, 2.6);
    }

    @Test
    void aPauseFarFromTheAttentionMovesNothing() {
        assertTimes(words(TWO_WORDS, 0, 0, 2.4, 2.6), 0, 2.4, 2.4, 2.6);
    }

    @Test
    void wordsWithoutAPauseStay() {
        assertTimes(words(new Bursts().speech(2), 0, 0, 0.9, 2), 0, 0.9, 0.9, 2);
    }

    @Test
    void timesCountFromTheBeginningOfTheRecording() {
        assertTimes(words(TWO_WORDS, 60, 60, 61.4, 62.6), 60, 61, 61.6, 62.6);
    }

    @Test
    void theFirstWordBeginsWithTheSpeech() {
        assertTimes(words(new Bursts().silence(0.3).speech(1), 0, 0, 1.3), 0.3, 1.3);
    }

    @Test
    void theLastWordEndsWithTheSpeech() {
        assertTimes(words(new Bursts().speech(1).silence(0.3), 0, 0, 1.3), 0, 1);
    }

    @Test
    void aPauseInsideAWordMovesNothing() {
        assertTimes(words(TWO_WORDS, 0, 0, 2.6), 0, 2.6);
    }

    @Test
    void wordsAroundALongPauseAreFarApart() {
        var sound = new Bursts().speech(1).silence(4).speech(1);

        assertTimes(words(sound, 0, 0, 1.2, 6), 0, 1, 5, 6);
    }

    @Test
    void noWordsStayNone() {
        assertThat(words(TWO_WORDS, 0)).isEmpty();
    }

    /** @param times of words that follow one another without a gap: the beginning of each, and the end of the last */
    private static List<Word> words(Bursts sound, double start, double... times) {
        return WordTimes.atPauses(new SpeechSegment(sound.samples(), start), contiguous(times));
    }

    private static List<Word> contiguous(double... times) {
        return IntStream.range(1, times.length)
                .mapToObj(i -> new Word("word", times[i - 1], times[i], 1))
                .toList();
    }

    /** @param times beginnings and ends in turn */
    private static void assertTimes(List<Word> words, double... times) {
        assertThat(words).hasSize(times.length / 2);
        for (int i = 0; i < words.size(); i++) {
            assertThat(words.get(i).start()).isCloseTo(times[2 * i], FRAMES);
            assertThat(words.get(i).end()).isCloseTo(times[2 * i + 1], FRAMES);
        }
    }
}
