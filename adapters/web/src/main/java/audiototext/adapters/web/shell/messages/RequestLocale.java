package audiototext.adapters.web.shell.messages;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of the pages' languages somebody reads: the one chosen on a page, else what the browser asks for. */
public final class RequestLocale {
    /** What pages, mails and scripts are written in; the first is for whoever reads none of them. */
    public static final List<Locale> WRITTEN = List.of(Locale.ENGLISH, Locale.FRENCH);

    static final String COOKIE = "audio-to-text-language";

    private RequestLocale() {}

    /** The language for an answer to this request. */
    public static Locale of(RoutingContext request) {
        return askedFor(request).orElse(WRITTEN.get(0));
    }

    /** The language that was chosen or asked for; nothing where the request is silent, as programs' requests are. */
    public static Optional<Locale> askedFor(RoutingContext request) {
        return chosen(request).or(() -> accepted(request.request().getHeader(HttpHeaderNames.ACCEPT_LANGUAGE)));
    }

    /** The written language with this tag. */
    static Optional<Locale> tagged(String tag) {
        return WRITTEN.stream().filter(l -> l.getLanguage().equals(tag)).findFirst();
    }

    private static Optional<Locale> chosen(RoutingContext request) {
        var cookie = request.request().getCookie(COOKIE);
        return cookie == null ? Optional.empty() : tagged(cookie.getValue());
    }

    private static Optional<Locale> accepted(String header) {
        if (header == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), WRITTEN));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The words of a bundle, for code; templates find theirs by the instance's locale. */
    public static <T> T words(Class<T> bundle, Locale language) {
        return language.equals(WRITTEN.get(0))
                ? MessageBundles.get(bundle)
                : MessageBundles.get(bundle, Localized.Literal.of(language.toLanguageTag()));
    }
}
