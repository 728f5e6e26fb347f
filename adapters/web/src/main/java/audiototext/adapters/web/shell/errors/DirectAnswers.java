package audiototext.adapters.web.shell.errors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Sends errors of requests that never reach a resource. */
@Singleton
class DirectAnswers {
    private final ObjectMapper json;

    DirectAnswers(ObjectMapper json) {
        this.json = json;
    }

    /** The rest of the body is read and discarded, because many clients read the answer only after sending it all. */
    void send(ErrorAnswer answer, RoutingContext request) {
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
