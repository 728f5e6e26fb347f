package audiototext.adapters.web.shell.messages;

import audiototext.adapters.shared.messages.Languages;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** {@code /language/{tag}}: keeps the language chosen in the footer of a page, and redirects back to that page. */
@Path("/language")
@PermitAll
public class LanguageResource {
    private static final Duration KEPT = Duration.ofDays(400);

    @GET
    @Path("{tag}")
    public Response choose(
            @RestPath String tag,
            @RestHeader(HttpHeaders.HOST) String host,
            @RestHeader("Referer") String from,
            RoutingContext request) {
        var language = Languages.tagged(tag).orElseThrow(NotFoundException::new);
        request.response()
                .addCookie(Cookie.cookie(RequestLocale.COOKIE, language.toLanguageTag())
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setSecure(request.request().isSSL())
                        .setMaxAge(KEPT.toSeconds()));
        return Response.seeOther(back(from, host)).build();
    }

    /** The page that the reader came from if it is on this site; otherwise the start page. */
    private static URI back(String from, String host) {
        try {
            var page = URI.create(from == null ? "" : from);
            return isOwn(page, host) ? new URI(null, null, page.getPath(), page.getQuery(), null) : URI.create("/");
        } catch (IllegalArgumentException | URISyntaxException malformed) {
            return URI.create("/");
        }
    }

    /** A path with two slashes at the beginning would lead to another site. */
    private static boolean isOwn(URI page, String host) {
        return host.equals(page.getRawAuthority()) && !page.getPath().startsWith("//");
    }
}
