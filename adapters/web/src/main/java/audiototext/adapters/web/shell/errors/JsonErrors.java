package audiototext.adapters.web.shell.errors;

import audiototext.adapters.shared.messages.Languages;
import audiototext.adapters.web.shell.messages.RequestLocale;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers bodies that are not the JSON that was expected. */
public class JsonErrors {

    /** Without this, Quarkus' own mapper describes the class that it read. */
    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException e, RoutingContext request) {
        return answer(request);
    }

    static Response answer(RoutingContext request) {
        var messages = Languages.messages(ErrorMessages.class, RequestLocale.of(request));
        return ErrorAnswer.of(400, messages.malformedJson(), request).response();
    }

    /** Whether the body was no JSON at all, or too deep. */
    static boolean isCause(WebApplicationException e) {
        return e.getResponse().getStatus() == 400 && e.getCause() instanceof JsonProcessingException;
    }
}
