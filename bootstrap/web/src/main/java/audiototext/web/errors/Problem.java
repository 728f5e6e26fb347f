package audiototext.web.errors;

import io.netty.handler.codec.http.HttpResponseStatus;
import jakarta.ws.rs.core.Response;

/**
 * An error as the API answers it (RFC 9457).
 *
 * @param title the status in words
 * @param detail what is the matter and what to do
 */
public record Problem(String type, String title, int status, String detail) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public static Response.ResponseBuilder response(int status, String detail) {
        var title = HttpResponseStatus.valueOf(status).reasonPhrase();
        return Response.status(status).type(MEDIA_TYPE).entity(new Problem("about:blank", title, status, detail));
    }
}
