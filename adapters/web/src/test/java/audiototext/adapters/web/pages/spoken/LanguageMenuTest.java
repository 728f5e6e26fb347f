package audiototext.adapters.web.pages.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.recording.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageMenuTest {
    @Test
    void detectionComesFirstThenTheLanguagesByName() {
        assertThat(menu(Locale.ENGLISH, "fr", "auto", "en-US").choices())
                .containsExactly(
                        new LanguageChoice("auto", "auto", false),
                        new LanguageChoice("en-US", "English (United States)", false),
                        new LanguageChoice("fr", "French", true));
    }

    @Test
    void theNamesAreSortedAsTheReaderSortsThem() {
        assertThat(menu(Locale.FRENCH, "et", "es", "en", "fr").choices())
                .extracting(LanguageChoice::name)
                .containsExactly("anglais", "espagnol", "estonien", "français");
    }

    @Test
    void aSingleLanguageIsNoChoice() {
        var menu = menu(Locale.FRENCH, "en");

        assertThat(menu.isChoice()).isFalse();
        assertThat(menu.only()).isEqualTo("anglais");
    }

    /** The first tag is suggested. */
    private static LanguageMenu menu(Locale reader, String... tags) {
        List<Language> offered = Arrays.stream(tags).map(Language::new).toList();
        return LanguageMenu.of(offered, offered.get(0), reader);
    }
}
