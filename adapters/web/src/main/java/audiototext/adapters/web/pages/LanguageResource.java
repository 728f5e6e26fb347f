package audiototext.adapters.web.pages;

import audiototext.adapters.shared.messages.Languages;
import audiototext.adapters.web.shell.messages.LanguageCookie;
import audiototext.application.account.ManagePreferences;
import audiototext.domain.error.Refused;
import audiototext.domain.port.Identity;
import audiototext.domain.user.Preferences;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/**
 * {@code /language/{tag}}: keeps the language chosen in the footer of a page, and redirects back to that page. The emails
 * of a person who is signed in are in that language too.
 */
@Path("/language")
@PermitAll
@Blocking
public class LanguageResource {
    private final SecurityIdentity security;
    private final Identity identity;
    private final ManagePreferences preferences;

    LanguageResource(SecurityIdentity security, Identity identity, ManagePreferences preferences) {
        this.security = security;
        this.identity = identity;
        this.preferences = preferences;
    }

    @GET
    @Path("{tag}")
    public Response choose(
            @RestPath String tag,
            @RestHeader(HttpHeaders.HOST) String host,
            @RestHeader("Referer") String from,
            RoutingContext request) {
        var language = Languages.tagged(tag).orElseThrow(NotFoundException::new);
        LanguageCookie.keep(language, request);
        if (!security.isAnonymous()) {
            keepForMails(new Preferences(Optional.of(language), Optional.empty()));
        }
        return Response.seeOther(back(from, host)).build();
    }

    private void keepForMails(Preferences chosen) {
        try {
            preferences.choose(identity.signedIn(), chosen);
        } catch (Refused notAllowedIn) {
            // Such as a person whose address is not verified: they get no mails, but read the pages that say so.
        }
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
        return page.getRawAuthority() != null
                && page.getRawAuthority().equals(host)
                && !page.getPath().startsWith("//");
    }
}
