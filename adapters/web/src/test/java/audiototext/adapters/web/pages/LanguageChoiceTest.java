package audiototext.adapters.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.recording.Language;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LanguageChoiceTest {
    @Test
    void detectionComesFirstThenTheLanguagesByName() {
        var offered = Set.of(new Language("fr"), Language.AUTO, new Language("en-US"));

        assertThat(LanguageChoice.of(offered, Locale.ENGLISH))
                .containsExactly(
                        new LanguageChoice("auto", "auto"),
                        new LanguageChoice("en-US", "English (United States)"),
                        new LanguageChoice("fr", "French"));
    }
}
