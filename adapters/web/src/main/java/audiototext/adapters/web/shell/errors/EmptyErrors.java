package audiototext.adapters.web.shell.errors;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives a body to errors that have none, such as the refusal of a form without its token. */
public class EmptyErrors {

    @ServerResponseFilter
    public void fill(ContainerResponseContext response, RoutingContext request) {
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            var answer = ErrorAnswer.of(response.getStatus(), request);
            response.setEntity(answer.entity(), new Annotation[0], MediaType.valueOf(answer.mediaType()));
        }
    }
}
