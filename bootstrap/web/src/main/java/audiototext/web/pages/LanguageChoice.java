package audiototext.web.pages;

import audiototext.domain.Language;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A line of the language menu.
 *
 * @param tag what the form sends
 */
public record LanguageChoice(String tag, String name) {

    /** The menu of what the transcriber offers: detecting it first, the others by name. */
    public static List<LanguageChoice> of(Collection<Language> offered) {
        return offered.stream()
                .sorted(Comparator.comparing(Language::isAuto).reversed().thenComparing(LanguageChoice::name))
                .map(language -> new LanguageChoice(language.tag(), name(language)))
                .toList();
    }

    private static String name(Language language) {
        return language.isAuto() ? "Detect it" : language.displayName(Locale.ENGLISH);
    }
}
