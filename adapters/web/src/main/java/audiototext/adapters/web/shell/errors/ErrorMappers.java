package audiototext.adapters.web.shell.errors;

import audiototext.adapters.shared.messages.Languages;
import audiototext.adapters.web.shell.AllowedMethods;
import audiototext.adapters.web.shell.ApiCalls;
import audiototext.adapters.web.shell.messages.RequestLocale;
import audiototext.domain.error.Refused;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers exceptions in the form that the client expects: problem+json for the API's clients, a page for people. */
public class ErrorMappers {
    private static final Logger LOG = Logger.getLogger(ErrorMappers.class);

    /** The path of a form, below the path of its page. */
    private static final Pattern FORM = Pattern.compile("((?:/[\\w-]+)*)/[\\w-]+");

    @ServerExceptionMapper
    public Response refused(Refused refused, RoutingContext request) {
        return answer(status(refused.reason()), Refusals.message(refused, RequestLocale.of(request)), request);
    }

    private static int status(Refused.Reason reason) {
        return switch (reason) {
            case INVALID -> 400;
            case NOT_SIGNED_IN -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case OUTDATED -> 412;
            case TOO_LARGE -> 413;
            case UNSUPPORTED_TYPE -> 415;
            case NOT_AUDIO -> 422;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
        };
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Uni<Response> notSignedIn(Throwable e, RoutingContext request) {
        if (e.getCause() instanceof Refused refused) {
            return Uni.createFrom().item(refused(refused, request));
        }
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        return authenticator
                .getChallenge(request)
                .map(challenge -> challenged(challenge, request))
                .onFailure(Refused.class)
                .recoverWithItem(refused -> refused(refused, request));
    }

    /** The sign-in mechanism's answer, for example a redirect to the sign-in page, or a 401 that names a scheme. */
    private static Response challenged(ChallengeData challenge, RoutingContext request) {
        int status = challenge == null ? 401 : challenge.status;
        var answer = status == 401
                ? Response.fromResponse(answer(401, messages(request).sendCredentials(), request))
                : Response.status(status);
        if (challenge != null) {
            challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        }
        return answer.build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e, RoutingContext request) {
        return answer(403, messages(request).mayNot(), request);
    }

    @ServerExceptionMapper
    public Response known(WebApplicationException e, RoutingContext request) {
        if (JsonErrors.isCause(e)) {
            return JsonErrors.answer(request);
        }
        int status = e.getResponse().getStatus();
        if (status >= 500) {
            var call = request.request();
            LOG.errorf(e, "%s %s failed", call.method(), call.path());
        }
        var form = FORM.matcher(request.request().path());
        if (status == 405
                && request.request().method() == HttpMethod.GET
                && !ApiCalls.isOne(request)
                && form.matches()) {
            // The answer of a form was reloaded, or the reader chose another language on it: go back to its page.
            var page = form.group(1);
            return Response.seeOther(URI.create(page.isEmpty() ? "/" : page)).build();
        }
        if (status < 400) {
            return e.getResponse();
        }
        return status == 404 || status == 405
                ? unrouted(status, request)
                : ErrorAnswer.of(status, request).response();
    }

    /** Quarkus says "not found" for some methods that an address does not accept, and never names those that it does. */
    private static Response unrouted(int status, RoutingContext request) {
        var methods = AllowedMethods.at(request);
        boolean isRefused = !methods.isEmpty()
                && !methods.contains(request.request().method().name());
        return isRefused
                ? Response.fromResponse(ErrorAnswer.of(405, request).response())
                        .allow(methods)
                        .build()
                : ErrorAnswer.of(status, request).response();
    }

    @ServerExceptionMapper
    public Response unavailable(IOException e, RoutingContext request) {
        var call = request.request();
        if (!request.response().closed() && FormBodies.isMalformed(e, request)) {
            return answer(400, messages(request).malformedForm(), request);
        }
        if (request.response().closed()) {
            LOG.infof("%s %s: the client disconnected", call.method(), call.path());
        } else {
            LOG.errorf(e, "%s %s: storage or another service failed", call.method(), call.path());
        }
        return answer(503, messages(request).unavailable(), request);
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e, RoutingContext request) {
        var call = request.request();
        if (FormBodies.isMalformed(e, request)) {
            return answer(400, messages(request).malformedForm(), request);
        }
        if (DatabaseTrouble.isAway(e)) {
            LOG.errorf(e, "%s %s: the database is unavailable", call.method(), call.path());
            return answer(503, messages(request).unavailable(), request);
        }
        LOG.errorf(e, "%s %s failed", call.method(), call.path());
        return answer(500, messages(request).faultAdvice(), request);
    }

    private static Response answer(int status, String detail, RoutingContext request) {
        return ErrorAnswer.of(status, detail, request).response();
    }

    private static ErrorMessages messages(RoutingContext request) {
        return Languages.messages(ErrorMessages.class, RequestLocale.of(request));
    }
}
