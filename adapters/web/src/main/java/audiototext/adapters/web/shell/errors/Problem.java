package audiototext.adapters.web.shell.errors;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.core.Response;

/**
 * An error in the API (RFC 9457).
 *
 * @param title the status's reason phrase
 * @param status the HTTP status
 * @param detail what is wrong and what to do, in the reader's language
 */
// No resource method declares it as its return type, so Quarkus does not register it for Jackson in native executables.
@RegisterForReflection
public record Problem(String type, String title, int status, String detail) {
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String detail) {
        return new Problem("about:blank", HttpResponseStatus.valueOf(status).reasonPhrase(), status, detail);
    }

    /** An answer with this status and a problem as its body. */
    public static Response.ResponseBuilder response(int status, String detail) {
        return Response.status(status).type(MEDIA_TYPE).entity(of(status, detail));
    }
}
