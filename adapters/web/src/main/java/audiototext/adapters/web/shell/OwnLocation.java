package audiototext.adapters.web.shell;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Names addresses of this site by their paths. JAX-RS completes them with the header {@code Host}, which anyone can
 * choose and HTTP/1.0 does not have.
 */
public class OwnLocation {

    @ServerResponseFilter
    public void shorten(ContainerResponseContext response, RoutingContext request) {
        var headers = response.getHeaders();
        if (headers.getFirst(HttpHeaders.LOCATION) instanceof URI location && isOwn(location, request)) {
            var query = location.getRawQuery();
            headers.putSingle(HttpHeaders.LOCATION, location.getRawPath() + (query == null ? "" : "?" + query));
        }
    }

    private static boolean isOwn(URI location, RoutingContext request) {
        var host = request.request().authority();
        return location.getRawAuthority() == null
                || host != null && location.getRawAuthority().equals(host.toString());
    }
}
