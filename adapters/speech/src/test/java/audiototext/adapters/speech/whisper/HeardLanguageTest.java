package audiototext.adapters.speech.whisper;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.recording.Language;
import org.junit.jupiter.api.Test;

class HeardLanguageTest {
    private static final DetectedLanguage FRENCH = new DetectedLanguage(new Language("fr"), 0.9);
    private static final DetectedLanguage SPANISH = new DetectedLanguage(new Language("es"), 0.9);

    private final HeardLanguage heard = new HeardLanguage();

    @Test
    void beforeAnySpeechThereIsNone() {
        assertThat(heard.language()).isEmpty();
    }

    @Test
    void aSingleWordAtTheBeginningDoesNotDecide() {
        heard.add(SPANISH, 1);
        heard.add(FRENCH, 12);

        assertThat(heard.language()).contains(FRENCH);
    }

    @Test
    void whatComesAfterHalfAMinuteDoesNotCount() {
        heard.add(FRENCH, 20);
        heard.add(SPANISH, 11);
        heard.add(SPANISH, 27);

        assertThat(heard.language()).contains(FRENCH);
    }
}
