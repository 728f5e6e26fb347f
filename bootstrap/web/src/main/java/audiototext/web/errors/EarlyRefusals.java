package audiototext.web.errors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says in words what is refused before any resource is asked; the server alone would answer without a body. */
@Singleton
public class EarlyRefusals {
    /** Before Quarkus' own check of the size, which cuts the connection while the client is still sending. */
    private static final int BEFORE_SIZE_CHECK = 100;

    private final ObjectMapper json;
    private final long maxBodyBytes;

    EarlyRefusals(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBody) {
        this.json = json;
        this.maxBodyBytes = maxBody.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::checkSize, BEFORE_SIZE_CHECK);
    }

    /** A path that is wrongly percent-encoded, for example, reaches no route. */
    void register(@Observes Router router) {
        router.errorHandler(400, request -> refuse(400, request));
    }

    private void checkSize(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaderNames.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > maxBodyBytes) {
            refuse(413, request);
        } else {
            request.next();
        }
    }

    private void refuse(int status, RoutingContext request) {
        var answer = ErrorAnswer.of(status, request.request().path());
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaderNames.CONTENT_TYPE, answer.mediaType())
                .end(text(answer.entity()));
    }

    private String text(Object entity) {
        try {
            return entity instanceof Problem ? json.writeValueAsString(entity) : entity.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is a plain record", e);
        }
    }
}
