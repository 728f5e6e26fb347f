package audiototext.adapters.web.pages;

import audiototext.domain.recording.Language;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A line of the language menu.
 *
 * @param tag what the form sends
 * @param name in the reader's language; the page has its own words for detecting it
 */
public record LanguageChoice(String tag, String name) {

    /** The menu of what the transcriber offers: detecting it first, the others by name. */
    public static List<LanguageChoice> of(Collection<Language> offered, Locale reader) {
        return offered.stream()
                .map(language -> new LanguageChoice(language.tag(), language.displayName(reader)))
                .sorted(Comparator.comparing(LanguageChoice::isAuto)
                        .reversed()
                        .thenComparing(LanguageChoice::name, Collator.getInstance(reader)))
                .toList();
    }

    public boolean isAuto() {
        return tag.equals(Language.AUTO.tag());
    }
}
