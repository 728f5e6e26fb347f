package audiototext.application.language;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.fake.FakeTranscription;
import audiototext.domain.user.Preferences;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpokenLanguagesTest {
    private final FakeTranscription transcription = new FakeTranscription().understanding("auto", "en", "fr");
    private final SpokenLanguages languages = new SpokenLanguages(transcription);

    @Test
    void thePagesLanguageIsSuggested() {
        assertThat(suggested(Preferences.UNKNOWN)).isEqualTo("fr");
    }

    @Test
    void detectionIsSuggestedWhereThePagesLanguageIsNotUnderstood() {
        transcription.understanding("auto", "en", "de");

        assertThat(suggested(Preferences.UNKNOWN)).isEqualTo("auto");
    }

    @Test
    void whatThePersonChoseLastIsSuggested() {
        assertThat(suggested(Preferences.speaking("en"))).isEqualTo("en");
        assertThat(suggested(Preferences.speaking("auto"))).isEqualTo("auto");
    }

    @Test
    void anEarlierTagOfTheChosenLanguageIsUnderstood() {
        assertThat(suggested(Preferences.speaking("en-GB"))).isEqualTo("en");
    }

    @Test
    void aChoiceThatIsNotUnderstoodAnyMoreIsNotSuggested() {
        assertThat(suggested(Preferences.speaking("cy"))).isEqualTo("fr");
    }

    @Test
    void theOnlyLanguageIsSuggestedWhateverThePageAndThePersonSay() {
        transcription.understanding("en");

        assertThat(suggested(Preferences.speaking("cy"))).isEqualTo("en");
    }

    /** On a French page. */
    private String suggested(Preferences person) {
        return languages.suggested(person, Locale.FRENCH).tag();
    }
}
