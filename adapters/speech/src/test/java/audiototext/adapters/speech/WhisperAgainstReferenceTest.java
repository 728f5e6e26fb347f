package audiototext.adapters.speech;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.speech.jobs.HeardText;
import audiototext.adapters.speech.models.Recogniser;
import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.transcript.Word;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * What the packaged model makes of French, against what faster-whisper 1.2 makes of the same file with the same weights
 * in 32-bit floats and a beam of five.
 */
@SpeechTest
@TestInstance(Lifecycle.PER_CLASS)
class WhisperAgainstReferenceTest {
    private static final String TEXT =
            "tous nos proposés sont présentement occupés. Votre appel est important pour nous."
                    + " Merci de bien vouloir patienter afin de conserver votre priorité d'appel.";
    private static final double PROBABILITY = 0.9917;
    /** When each word begins, in seconds. */
    private static final double[] STARTS = {
        0, 0.16, 0.28, 0.82, 1, 1.58, 2.44, 2.7, 2.9, 3.1, 3.4, 3.82, 4.36, 4.6, 4.8, 5, 5.34, 5.96, 6.28, 6.46, 6.9,
        7.22, 7.82
    };

    private final Recogniser recogniser;
    private HeardText heard;

    WhisperAgainstReferenceTest(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    @BeforeAll
    void hear() throws Exception {
        Speech.needsWhisper(recogniser);
        heard = Speech.hear(recogniser, Spoken.FRENCH.file(), Spoken.FRENCH.language())
                .text();
    }

    @Test
    void theWordsAreTheSame() {
        var text = String.join(" ", heard.words().stream().map(Word::text).toList());

        assertThat(WordErrorRate.words(text)).isEqualTo(WordErrorRate.words(TEXT));
    }

    @Test
    void theLanguageIsAsProbable() {
        assertThat(heard.recognition().detected().map(DetectedLanguage::probability))
                .hasValueSatisfying(probability -> assertThat(probability).isCloseTo(PROBABILITY, Offset.offset(0.01)));
    }

    @Test
    void theWordsBeginAtTheSameTimes() {
        assertThat(heard.words()).hasSize(STARTS.length);
        for (int i = 0; i < STARTS.length; i++) {
            assertThat(heard.words().get(i).start())
                    .as(heard.words().get(i).text())
                    .isCloseTo(STARTS[i], Offset.offset(0.15));
        }
    }
}
