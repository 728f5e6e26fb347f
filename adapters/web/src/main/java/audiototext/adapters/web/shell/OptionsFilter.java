package audiototext.adapters.web.shell;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Answers {@code OPTIONS} with the methods that the address accepts. */
public class OptionsFilter {

    @ServerRequestFilter(preMatching = true)
    public Response answer(ContainerRequestContext request, RoutingContext call) {
        if (!request.getMethod().equals(HttpMethod.OPTIONS)) {
            return null;
        }
        var methods = AllowedMethods.at(call);
        boolean isAnswered = call.response().headers().contains(HttpHeaders.ALLOW);
        if (methods.isEmpty() && !isAnswered) {
            throw new NotFoundException();
        }
        return isAnswered
                ? Response.noContent().build()
                : Response.noContent().allow(methods).build();
    }
}
