package audiototext.adapters.web.shell.messages;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Locale;

/** Remembers in the browser which language its reader has chosen. */
public final class LanguageCookie {
    private static final Duration KEPT = Duration.ofDays(400);

    private LanguageCookie() {}

    public static void keep(Locale language, RoutingContext request) {
        request.response()
                .addCookie(Cookie.cookie(RequestLocale.COOKIE, language.toLanguageTag())
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setSecure(request.request().isSSL())
                        .setMaxAge(KEPT.toSeconds()));
    }
}
