package audiototext.adapters.inbox;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Reserves the inbox, with its codes, for clients on this machine. They must also address it by a name of this machine;
 * otherwise another site's page could reach it by its own name that points here (DNS rebinding). Nothing that came
 * through a proxy counts as local.
 */
public class InboxGuard {
    private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private static final Set<String> PROXY_HEADERS = Set.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via");

    private final MailRoute route;

    InboxGuard(MailRoute route) {
        this.route = route;
    }

    /** Before a resource method is matched, so that no 405 or 406 shows that there is something. */
    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext resource, RoutingContext request) throws UnknownHostException {
        boolean isInbox = resource.getUriInfo().getPath().matches("/?inbox(/.*)?");
        if (isInbox && (route.isSmtp() || !isLocal(request.request()))) {
            throw new NotFoundException();
        }
    }

    private static boolean isLocal(HttpServerRequest request) throws UnknownHostException {
        boolean forwarded = PROXY_HEADERS.stream().anyMatch(request.headers()::contains);
        return !forwarded && isLoopback(request.remoteAddress()) && hasLocalName(request);
    }

    private static boolean isLoopback(SocketAddress client) throws UnknownHostException {
        return client != null && InetAddress.getByName(client.hostAddress()).isLoopbackAddress();
    }

    private static boolean hasLocalName(HttpServerRequest request) {
        var authority = request.authority();
        return authority != null && LOCAL_NAMES.contains(authority.host().toLowerCase(Locale.ROOT));
    }
}
