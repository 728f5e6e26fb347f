package audiototext.adapters.web.pages.spoken;

import audiototext.domain.recording.Language;
import io.quarkus.qute.TemplateData;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The menu of spoken languages, as a page shows it.
 *
 * @param choices detection first, the others sorted by name
 */
@TemplateData
public record LanguageMenu(List<LanguageChoice> choices) {
    public LanguageMenu {
        choices = List.copyOf(choices);
    }

    /**
     * @param offered what can be chosen
     * @param suggested one of them
     * @param reader the locale of the names
     */
    public static LanguageMenu of(Collection<Language> offered, Language suggested, Locale reader) {
        return new LanguageMenu(offered.stream()
                .map(language ->
                        new LanguageChoice(language.tag(), language.displayName(reader), language.equals(suggested)))
                .sorted(Comparator.comparing(LanguageChoice::isAuto)
                        .reversed()
                        .thenComparing(LanguageChoice::name, Collator.getInstance(reader)))
                .toList());
    }

    /** Whether there is more than one. */
    public boolean isChoice() {
        return choices.size() > 1;
    }

    /** The name of the only language, if there is no choice. */
    public String only() {
        return choices.get(0).name();
    }
}
