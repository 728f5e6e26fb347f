package audiototext.adapters.shared.messages;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of pages, mails and scripts, and the one place that chooses between them. */
public final class Languages {
    /** The first one is for people who read none of them. */
    public static final List<Locale> WRITTEN = List.of(Locale.ENGLISH, Locale.FRENCH);

    public static final Locale DEFAULT = WRITTEN.get(0);

    private Languages() {}

    /** The language with exactly this tag, such as {@code fr}; empty if nothing is written in it. */
    public static Optional<Locale> tagged(String tag) {
        return WRITTEN.stream()
                .filter(language -> language.getLanguage().equals(tag))
                .findFirst();
    }

    /** The reader's language in any country's form; {@link #DEFAULT} if it is not written. */
    public static Locale written(Locale reader) {
        return tagged(reader.getLanguage()).orElse(DEFAULT);
    }

    /** The messages of a bundle in the reader's language, for code. Templates find theirs by the instance's locale. */
    public static <T> T messages(Class<T> bundle, Locale reader) {
        var language = written(reader);
        return language.equals(DEFAULT)
                ? MessageBundles.get(bundle)
                : MessageBundles.get(bundle, Localized.Literal.of(language.toLanguageTag()));
    }
}
