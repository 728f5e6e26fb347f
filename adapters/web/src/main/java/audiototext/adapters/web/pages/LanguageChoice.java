package audiototext.adapters.web.pages;

import audiototext.domain.recording.Language;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * An option of the menu of spoken languages.
 *
 * @param tag the value that the form sends, {@code auto} or a tag such as {@code en-US}
 * @param name the name in the reader's language; for {@code auto} the page has its own message
 */
public record LanguageChoice(String tag, String name) {

    /** The menu of the offered languages: detection first, the others sorted by name. */
    public static List<LanguageChoice> of(Collection<Language> offered, Locale reader) {
        return offered.stream()
                .map(language -> new LanguageChoice(language.tag(), language.displayName(reader)))
                .sorted(Comparator.comparing(LanguageChoice::isAuto)
                        .reversed()
                        .thenComparing(LanguageChoice::name, Collator.getInstance(reader)))
                .toList();
    }

    /** Whether this is the detection of the language. */
    public boolean isAuto() {
        return tag.equals(Language.AUTO.tag());
    }
}
