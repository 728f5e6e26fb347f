package audiototext.adapters.speech.recogniser;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PausesTest {
    private static final Offset<Double> FRAMES = Offset.offset(0.021);

    @Test
    void silenceBetweenWordsIsAPause() {
        assertPauses(new Bursts().speech(1).silence(0.5).speech(1), 1, 1.5);
    }

    @Test
    void eachPauseIsFound() {
        assertPauses(new Bursts().speech(1).silence(0.5).speech(1).silence(0.3).speech(1), 1, 1.5, 2.5, 2.8);
    }

    @Test
    void aPauseNeedNotBeQuiteSilent() {
        assertPauses(new Bursts().speech(1).quieter(0.5, 50).speech(1), 1, 1.5);
    }

    @Test
    void aSoftSoundIsNoPause() {
        assertPauses(new Bursts().speech(1).quieter(0.5, 30).speech(1));
    }

    @Test
    void theSilenceInsideAConsonantIsNoPause() {
        assertPauses(new Bursts().speech(1).silence(0.1).speech(1));
    }

    @Test
    void steadySoundHasNoPauses() {
        assertPauses(new Bursts().speech(3));
    }

    @Test
    void steadyHissHasNoPauses() {
        assertPauses(new Bursts().quieter(3, 60));
    }

    @Test
    void silenceBeforeAndAfterTheSpeechIsAPause() {
        assertPauses(new Bursts().silence(0.3).speech(1).silence(0.25), 0, 0.3, 1.3, 1.55);
    }

    @Test
    void aPauseOfManySecondsIsOne() {
        assertPauses(new Bursts().speech(1).silence(4).speech(1), 1, 5);
    }

    @Test
    void aPauseOfManySecondsWithHissIsOne() {
        assertPauses(new Bursts().speech(1).quieter(4, 50).speech(1), 1, 5);
    }

    @Test
    void noSoundHasNoPauses() {
        assertPauses(new Bursts());
    }

    /** @param times beginnings and ends in turn */
    private static void assertPauses(Bursts sound, double... times) {
        var pauses = Pauses.in(sound.samples());

        assertThat(pauses).hasSize(times.length / 2);
        for (int i = 0; i < pauses.size(); i++) {
            assertThat(pauses.get(i).start()).isCloseTo(times[2 * i], FRAMES);
            assertThat(pauses.get(i).end()).isCloseTo(times[2 * i + 1], FRAMES);
        }
    }
}
