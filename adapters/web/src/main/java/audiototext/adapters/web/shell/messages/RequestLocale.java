package audiototext.adapters.web.shell.messages;

import audiototext.adapters.shared.messages.Languages;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Optional;

/** The language of a request: the one that the reader chose on a page, or else the one that the browser asks for. */
public final class RequestLocale {
    static final String COOKIE = "audio-to-text-language";

    private RequestLocale() {}

    /** The language for the answer to this request; English if it asks for none. */
    public static Locale of(RoutingContext request) {
        return askedFor(request).orElse(Languages.DEFAULT);
    }

    /** The language that was chosen or asked for; empty if the request names none, as is usual for programs. */
    public static Optional<Locale> askedFor(RoutingContext request) {
        return chosen(request).or(() -> accepted(request.request().getHeader(HttpHeaderNames.ACCEPT_LANGUAGE)));
    }

    private static Optional<Locale> chosen(RoutingContext request) {
        var cookie = request.request().getCookie(COOKIE);
        return cookie == null ? Optional.empty() : Languages.tagged(cookie.getValue());
    }

    private static Optional<Locale> accepted(String header) {
        if (header == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), Languages.WRITTEN));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
