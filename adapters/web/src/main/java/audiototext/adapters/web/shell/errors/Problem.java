package audiototext.adapters.web.shell.errors;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.core.Response;

/**
 * An error as the API answers it (RFC 9457).
 *
 * @param title the status in words
 * @param detail what is the matter and what to do
 */
// No method's return type tells executables that Jackson will write it.
@RegisterForReflection
public record Problem(String type, String title, int status, String detail) {
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String detail) {
        return new Problem("about:blank", HttpResponseStatus.valueOf(status).reasonPhrase(), status, detail);
    }

    public static Response.ResponseBuilder response(int status, String detail) {
        return Response.status(status).type(MEDIA_TYPE).entity(of(status, detail));
    }
}
