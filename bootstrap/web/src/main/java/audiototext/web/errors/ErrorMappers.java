package audiototext.web.errors;

import audiototext.domain.Refused;
import audiototext.web.pages.ErrorPage;
import audiototext.web.pages.Pages;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says errors in the manner of who asked: problem+json to the API's clients, a page to people. */
public class ErrorMappers {
    private static final Logger LOG = Logger.getLogger(ErrorMappers.class);

    @ServerExceptionMapper
    public Response refused(Refused refused, RoutingContext request) {
        return answer(status(refused.reason()), refused.getMessage(), request);
    }

    private static int status(Refused.Reason reason) {
        return switch (reason) {
            case INVALID -> 400;
            case NOT_SIGNED_IN -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case TOO_LARGE -> 413;
            case UNSUPPORTED_TYPE -> 415;
            case NOT_AUDIO -> 422;
            case TOO_MANY -> 429;
        };
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Uni<Response> notSignedIn(RoutingContext request) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(request).map(challenge -> challenged(challenge, request));
    }

    /** The mechanism's own answer, for example a redirect to the sign-in page, or a 401 that says what is wanted. */
    private static Response challenged(ChallengeData challenge, RoutingContext request) {
        int status = challenge == null ? 401 : challenge.status;
        var answer = status == 401
                ? Response.fromResponse(answer(401, "Sign in, or send your credentials with the request.", request))
                : Response.status(status);
        if (challenge != null && challenge.headerName != null) {
            answer.header(challenge.headerName.toString(), challenge.headerContent);
        }
        return answer.build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e, RoutingContext request) {
        return answer(403, "You may not do that.", request);
    }

    @ServerExceptionMapper
    public Response known(WebApplicationException e, RoutingContext request) {
        int status = e.getResponse().getStatus();
        return status < 400
                ? e.getResponse()
                : answer(status, ErrorPage.of(status).whatToDo(), request);
    }

    @ServerExceptionMapper
    public Response unavailable(IOException e, RoutingContext request) {
        LOG.errorf(
                e,
                "%s %s: something outside failed",
                request.request().method(),
                request.request().path());
        return answer(503, "That did not work for the moment. Nothing is lost: try again in a minute.", request);
    }

    @ServerExceptionMapper
    public Response unexpected(RuntimeException e, RoutingContext request) {
        LOG.errorf(
                e, "%s %s failed", request.request().method(), request.request().path());
        return answer(500, ErrorPage.of(500).whatToDo(), request);
    }

    private static Response answer(int status, String detail, RoutingContext request) {
        if (request.request().path().startsWith("/api/")) {
            return Problem.response(status, detail).build();
        }
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .entity(Pages.error(ErrorPage.of(status, detail)).render())
                .build();
    }
}
