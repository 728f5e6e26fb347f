package audiototext.adapters.web.shell.security;

import audiototext.adapters.shared.messages.Languages;
import audiototext.adapters.web.shell.errors.ErrorMessages;
import audiototext.adapters.web.shell.errors.Problem;
import audiototext.adapters.web.shell.messages.RequestLocale;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses changes that another site's page requests, even with the reader's cookies (Fetch Metadata, W3C). */
public class SameOriginFilter {
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    static final Set<String> OWN = Set.of("same-origin", "none");

    @ServerRequestFilter(preMatching = true)
    public Response check(ContainerRequestContext request, RoutingContext call) {
        var site = request.getHeaderString("Sec-Fetch-Site");
        if (site == null || OWN.contains(site) || SAFE_METHODS.contains(request.getMethod())) {
            return null;
        }
        var messages = Languages.messages(ErrorMessages.class, RequestLocale.of(call));
        return Problem.response(403, messages.otherSite()).build();
    }
}
