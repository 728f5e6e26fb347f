package audiototext.adapters.accounts.pages;

import audiototext.domain.error.Refused;
import audiototext.domain.user.EmailAddress;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/**
 * Carries the address that a person typed from one account page to the next, for as long as a mailed code is valid. In
 * the pages' URLs it would stay in histories and access logs.
 */
final class AddressCookie {
    private static final String NAME = "audio-to-text-address";
    private static final Duration KEPT = Duration.ofMinutes(15);

    private AddressCookie() {}

    static void keep(EmailAddress address, RoutingContext request) {
        var value = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(address.value().getBytes(StandardCharsets.UTF_8));
        set(value, KEPT, request);
    }

    /** The address; empty if there is none, or the cookie was tampered with. */
    static String read(RoutingContext request) {
        var cookie = request.request().getCookie(NAME);
        if (cookie == null) {
            return "";
        }
        try {
            var decoded = Base64.getUrlDecoder().decode(cookie.getValue());
            return new EmailAddress(new String(decoded, StandardCharsets.UTF_8)).value();
        } catch (IllegalArgumentException | Refused notAnAddress) {
            return "";
        }
    }

    static void remove(RoutingContext request) {
        set("", Duration.ZERO, request);
    }

    /** Lax, because the link in the email with the code leads to the page that asks for it. */
    private static void set(String value, Duration kept, RoutingContext request) {
        request.response()
                .addCookie(Cookie.cookie(NAME, value)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setSecure(request.request().isSSL())
                        .setMaxAge(kept.toSeconds()));
    }
}
