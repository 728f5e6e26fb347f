package audiototext.adapters.web.shell.errors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses bodies that are too large with a message. The server's own check answers without one, and disconnects. */
@Singleton
public class SizeLimit {
    /** Runs before the server's own check. */
    private static final int PRIORITY = 100;

    private final ObjectMapper json;
    private final long maxBodyBytes;

    SizeLimit(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBody) {
        this.json = json;
        this.maxBodyBytes = maxBody.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::checkSize, PRIORITY);
    }

    private void checkSize(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaderNames.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > maxBodyBytes) {
            refuse(request);
        } else {
            request.next();
        }
    }

    /** The rest of the body is read and discarded, because many clients read the answer only after sending it all. */
    private void refuse(RoutingContext request) {
        var answer = ErrorAnswer.of(413, request);
        request.response()
                .setStatusCode(answer.status())
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
