package audiototext.adapters.speech;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.speech.jobs.SpeechRecognition.Heard;
import audiototext.adapters.speech.models.Recogniser;
import audiototext.domain.recording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Speech in a language other than English, heard once as chosen and once as detected. */
@SpeechTest
@ParameterizedClass
@EnumSource
@TestInstance(Lifecycle.PER_CLASS)
class OtherLanguagesTest {
    /** Of 17 to 28 words. */
    private static final int MOST_WRONG = 2;

    private static final double SURE = 0.8;

    @Parameter
    private Spoken spoken;

    private Heard chosen;
    private Heard detected;

    @BeforeParameterizedClassInvocation
    void hear(Spoken prompt, Recogniser recogniser) throws Exception {
        Speech.needsWhisper(recogniser);
        chosen = Speech.hear(recogniser, prompt.file(), prompt.language());
        detected = Speech.hear(recogniser, prompt.file(), Language.AUTO);
    }

    @Test
    void hardlyAnyWordIsWrong() {
        var text = Speech.text(chosen);

        assertThat(WordErrorRate.of(spoken.said(), text).errors()).as(text).isLessThanOrEqualTo(MOST_WRONG);
    }

    @Test
    void theTextIsInTheChosenLanguage() {
        assertThat(chosen.text().language()).isEqualTo(spoken.language());
    }

    @Test
    void theLanguageIsDetected() {
        assertThat(detected.text().language()).isEqualTo(spoken.language());
        assertThat(detected.text().recognition().detected()).hasValueSatisfying(found -> {
            assertThat(found.language()).isEqualTo(spoken.language());
            assertThat(found.probability()).isGreaterThan(SURE);
        });
    }

    @Test
    void aDetectedLanguageIsHeardAsIfItWereChosen() {
        assertThat(detected.words()).isEqualTo(chosen.words());
    }

    @Test
    void wordsFollowOneAnotherWithinTheAudio() {
        double latest = 0;
        for (var word : chosen.words()) {
            assertThat(word.start()).as(word.text()).isGreaterThanOrEqualTo(latest);
            latest = word.end();
        }
        // The length is in whole milliseconds.
        assertThat(latest).isLessThanOrEqualTo((chosen.length().toMillis() + 1) / 1e3);
    }

    @Test
    void clearSpeechIsNotHardToHear() {
        assertThat(chosen.text().recognition().hardToHear()).isFalse();
    }

    @Test
    void theTranscriptSaysWhatWroteIt() {
        var model = chosen.text().recognition().model().orElseThrow();

        assertThat(model.name()).isEqualTo("Whisper base");
        assertThat(model.version())
                .hasValueSatisfying(version -> assertThat(version).matches("[0-9a-f]{7}"));
    }
}
