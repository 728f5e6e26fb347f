package audiototext.adapters.shared.messages;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of pages, mails and scripts, and the one choice of a language. */
public final class Languages {
    /** The first is for people who read none of them. */
    public static final List<Locale> WRITTEN = List.of(Locale.ENGLISH, Locale.FRENCH);

    public static final Locale DEFAULT = WRITTEN.get(0);

    private Languages() {}

    /** The written language with this tag. */
    public static Optional<Locale> tagged(String tag) {
        return WRITTEN.stream()
                .filter(language -> language.getLanguage().equals(tag))
                .findFirst();
    }

    /** The written language that suits the reader best, whatever theirs is. */
    public static Locale written(Locale reader) {
        return tagged(reader.getLanguage()).orElse(DEFAULT);
    }

    /** The messages of a bundle, for code; templates find theirs by the instance's locale. */
    public static <T> T messages(Class<T> bundle, Locale reader) {
        var language = written(reader);
        return language.equals(DEFAULT)
                ? MessageBundles.get(bundle)
                : MessageBundles.get(bundle, Localized.Literal.of(language.toLanguageTag()));
    }
}
