package audiototext.adapters.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import audiototext.adapters.speech.audio.Samples;
import audiototext.adapters.speech.jobs.SpeechRecognition;
import audiototext.adapters.speech.models.Recogniser;
import audiototext.domain.recording.Language;
import audiototext.domain.transcript.Word;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SpeechTest
class RecognitionTest {
    private static final double MOST_WRONG = 0.06;
    private static final int CLIPS = 25;
    private static final int FEWEST_WORDS = 10;

    private final Recogniser recogniser;

    @TempDir
    private Path folder;

    RecognitionTest(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "browser.webm",
                "sentence.ogg",
                "vorbis.ogg",
                "sentence.m4a",
                "fragmented.mp4",
                "sentence.mp2",
                "sentence.mp3",
                "sentence.flac",
                "sentence.wav",
                "dialogic.wav",
                "narrow.amr",
                "wide.amr"
            })
    void everyContainerIsRecognised(String file) throws Exception {
        var heard = Speech.hear(recogniser, Speech.file(file));

        assertThat(WordErrorRate.words(Speech.text(heard))).isEqualTo(WordErrorRate.words(Speech.SENTENCE));
    }

    @Test
    void theWordsSoFarAreToldWhileItGoesOn() throws Exception {
        var told = new ArrayList<List<Word>>();
        var listener = new SpeechRecognition.Listener() {
            @Override
            public void reached(Duration done, Optional<Duration> total) {}

            @Override
            public void heard(List<Word> soFar) {
                told.add(soFar);
            }
        };

        var heard = new SpeechRecognition(recogniser.models(), new Language("en"), listener)
                .hear(Speech.file("conf-adminmenu-162.ogg"));

        assertThat(told)
                .hasSizeGreaterThan(1)
                .allMatch(soFar -> heard.words().subList(0, soFar.size()).equals(soFar));
        assertThat(told.get(0)).isNotEmpty();
        assertThat(told.get(told.size() - 1)).isEqualTo(heard.words());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "conf-adminmenu-162.ogg | Please press 1 to mute or unmute yourself, 2 to lock or unlock the conference,"
                        + " 3 to eject the last user, 4 or 6 to decrease or increase the conference volume,"
                        + " 5 to extend the conference, 7 or 9 to decrease or increase your volume, or 8 to exit.",
                "tt-allbusy.ogg | All representatives of the household are currently assisting other telemarketers."
                        + " Please hold and your call will be answered in the order it was received."
            })
    void hardlyAnyWordIsWrong(String file, String said) throws Exception {
        var heard = Speech.hear(recogniser, Speech.file(file));

        assertThat(WordErrorRate.of(said, Speech.text(heard)).rate())
                .as(Speech.text(heard))
                .isLessThan(MOST_WRONG);
    }

    @Test
    void hardlyAnyWordOfManySentencesIsWrong() throws Exception {
        assumeTrue(
                AsteriskSounds.areInstalled(),
                "skipped: install asterisk-core-sounds-en and asterisk-core-sounds-en-g722 to hear more sentences");
        var total = new WordErrorRate(0, 0);
        for (var clip : AsteriskSounds.clips().stream()
                .filter(c -> c.words() >= FEWEST_WORDS)
                .limit(CLIPS)
                .toList()) {
            var heard = Speech.hear(recogniser, clip.asWav(folder));
            total = total.plus(WordErrorRate.of(clip.said(), Speech.text(heard)));
        }

        assertThat(total.rate()).isLessThan(MOST_WRONG);
    }

    @Test
    void wordsHaveTheirTimes() throws Exception {
        var words = Speech.hear(recogniser, Speech.file("sentence.ogg")).words();

        // By FFmpeg's silencedetect, the lips close for the b of "be" at 1.0 s, and the speech ends at 2.54 s.
        assertThat(words.get(3).start()).isBetween(0.85, 1.1);
        assertThat(words.get(words.size() - 1).end()).isBetween(2.4, 2.65);
    }

    @Test
    void clearSpeechIsHeardWithConfidence() throws Exception {
        assertThat(Speech.hear(recogniser, Speech.file("sentence.ogg")).words())
                .extracting(Word::confidence)
                .allSatisfy(confidence -> assertThat(confidence).isBetween(0.5, 1.0));
    }

    @Test
    void nothingIsHeardInSilence() throws Exception {
        var audio = Speech.generated(folder.resolve("silence.wav"), 60, i -> 0);

        assertThat(Speech.hear(recogniser, audio).words()).isEmpty();
    }

    @Test
    void aSilentTrackBesideADamagedOneIsSilence() throws Exception {
        var options = "-f lavfi -i anullsrc=duration=2 -map 1:a -map 0:a -c:a flac -bsf:a:1 noise=amount=1";
        var audio = Encoder.sound(folder.resolve("tracks.mka"), options);

        var heard = Speech.hear(recogniser, audio);

        assertThat(heard.words()).isEmpty();
        assertThat(heard.findings().tracks()).isEqualTo(2);
        assertThat(heard.length()).isBetween(Duration.ofMillis(1900), Duration.ofMillis(2100));
    }

    @Test
    void nothingIsHeardInNoise() throws Exception {
        var random = new Random(1);
        var audio = Speech.generated(folder.resolve("noise.wav"), 60, i -> random.nextDouble() - 0.5);

        assertThat(Speech.hear(recogniser, audio).words()).isEmpty();
    }

    @Test
    void nothingIsHeardInATone() throws Exception {
        var audio = Speech.generated(
                folder.resolve("tone.wav"), 60, i -> 0.5 * Math.sin(2 * Math.PI * 440 * i / Samples.PER_SECOND));

        assertThat(Speech.hear(recogniser, audio).words()).isEmpty();
    }

    @Test
    @Timeout(180)
    void threeHoursOfSilenceAreProcessedQuickly() throws Exception {
        var audio =
                Speech.generated(folder.resolve("long.wav"), Duration.ofHours(3).toSeconds(), i -> 0);

        var heard = Speech.hear(recogniser, audio);

        assertThat(heard.words()).isEmpty();
        assertThat(heard.length()).isEqualTo(Duration.ofHours(3));
    }
}
