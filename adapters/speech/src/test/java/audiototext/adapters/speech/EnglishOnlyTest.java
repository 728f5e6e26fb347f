package audiototext.adapters.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import audiototext.adapters.speech.audio.CannotTranscribe;
import audiototext.adapters.speech.models.Recogniser;
import audiototext.domain.error.Failure;
import audiototext.domain.recording.Language;
import audiototext.domain.transcript.SpeechModel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An installation without Whisper, by choice or because the build found no weights. */
class EnglishOnlyTest {
    private static Recogniser recogniser;

    @BeforeAll
    static void load() {
        recogniser = Recogniser.loadInBackground(Speech.FILES.inEnglishOnly());
    }

    @AfterAll
    static void close() {
        recogniser.close();
    }

    @Test
    void onlyEnglishIsOffered() {
        assertThat(recogniser.languages()).containsExactly(Speech.ENGLISH);
    }

    @Test
    void whisperIsNotLoaded() throws Exception {
        assertThat(recogniser.models().whisper()).isEmpty();
    }

    @Test
    void detectionMeansEnglish() throws Exception {
        var heard = Speech.hear(recogniser, Speech.file("sentence.ogg"), Language.AUTO);

        assertThat(heard.text().language()).isEqualTo(Speech.ENGLISH);
        assertThat(WordErrorRate.words(Speech.text(heard))).isEqualTo(WordErrorRate.words(Speech.SENTENCE));
    }

    @Test
    void noLanguageIsDetected() throws Exception {
        var recognition = Speech.hear(recogniser, Spoken.FRENCH.file(), Language.AUTO)
                .text()
                .recognition();

        assertThat(recognition.detected()).isEmpty();
        assertThat(recognition.model().map(SpeechModel::name)).contains("Moonshine Tiny");
    }

    @Test
    void anotherLanguageIsHardToHear() throws Exception {
        assertThat(Speech.hear(recogniser, Spoken.FRENCH.file(), Speech.ENGLISH)
                        .text()
                        .recognition()
                        .hardToHear())
                .isTrue();
    }

    @Test
    void aRecordingThatWaitsInAnotherLanguageFailsWithThatReason() {
        assertThatThrownBy(() -> Speech.hear(recogniser, Spoken.FRENCH.file(), new Language("fr")))
                .isInstanceOfSatisfying(
                        CannotTranscribe.class,
                        reason ->
                                assertThat(reason.failure()).isEqualTo(Failure.of(Failure.Cause.LANGUAGE_NOT_OFFERED)));
    }
}
