package audiototext.adapters.speech;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.speech.jobs.HeardText;
import audiototext.adapters.speech.models.Recogniser;
import audiototext.domain.recording.Language;
import audiototext.domain.transcript.SpeechModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done about the language that was chosen, and the one that is spoken. */
@SpeechTest
class ChosenLanguageTest {
    private static final Language FRENCH = new Language("fr");
    private static final double SURE = 0.8;

    private final Recogniser recogniser;

    ChosenLanguageTest(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    @BeforeEach
    void needsWhisper() throws Exception {
        Speech.needsWhisper(recogniser);
    }

    @Test
    void englishThatIsDetectedIsHeardByMoonshine() throws Exception {
        var heard = hearEnglish(Language.AUTO);

        assertThat(heard.language()).isEqualTo(Speech.ENGLISH);
        assertThat(heard.recognition().model().map(SpeechModel::name)).contains("Moonshine Tiny");
        assertThat(heard.recognition().model().flatMap(SpeechModel::version)).isPresent();
    }

    @Test
    void englishInsteadOfFrenchIsNoticed() throws Exception {
        assertDetected(hearEnglish(FRENCH), Speech.ENGLISH);
    }

    @Test
    void englishInsteadOfFrenchIsWrittenAsFrenchAsChosen() throws Exception {
        assertThat(hearEnglish(FRENCH).language()).isEqualTo(FRENCH);
    }

    @Test
    void frenchInsteadOfEnglishIsNoticed() throws Exception {
        assertDetected(hearFrench(Speech.ENGLISH), FRENCH);
    }

    @Test
    void frenchInsteadOfEnglishIsHardToHear() throws Exception {
        assertThat(hearFrench(Speech.ENGLISH).recognition().hardToHear()).isTrue();
    }

    @Test
    void englishIsNotHardToHear() throws Exception {
        assertThat(hearEnglish(Speech.ENGLISH).recognition().hardToHear()).isFalse();
    }

    @Test
    void aRegionOfALanguageIsTheLanguage() throws Exception {
        var heard = hearFrench(new Language("fr-CA"));

        assertThat(heard.language()).isEqualTo(new Language("fr-CA"));
        assertThat(heard.words()).isEqualTo(hearFrench(FRENCH).words());
    }

    private static void assertDetected(HeardText heard, Language language) {
        assertThat(heard.recognition().detected()).hasValueSatisfying(detected -> {
            assertThat(detected.language()).isEqualTo(language);
            assertThat(detected.probability()).isGreaterThan(SURE);
        });
    }

    private HeardText hearEnglish(Language choice) throws Exception {
        return Speech.hear(recogniser, Speech.file("tt-allbusy.ogg"), choice).text();
    }

    private HeardText hearFrench(Language choice) throws Exception {
        return Speech.hear(recogniser, Spoken.FRENCH.file(), choice).text();
    }
}
