package audiototext.adapters.web.shell.messages;

import audiototext.domain.user.Preferences;
import audiototext.domain.user.TimeZones;
import io.vertx.ext.web.RoutingContext;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Optional;

/** What a request says about how its sender reads: the language that it asks for, and the browser's time zone. */
public final class RequestPreferences {
    /** Set by {@code time-zone.js}: browsers send their time zone in no header. */
    private static final String ZONE_COOKIE = "audio-to-text-zone";

    private RequestPreferences() {}

    public static Preferences of(RoutingContext request) {
        return new Preferences(RequestLocale.askedFor(request), zone(request));
    }

    private static Optional<ZoneId> zone(RoutingContext request) {
        var cookie = request.request().getCookie(ZONE_COOKIE);
        return cookie == null ? Optional.empty() : decoded(cookie.getValue()).flatMap(TimeZones::named);
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
