package audiototext.adapters.web.shell.errors;

import io.quarkus.security.AuthenticationException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Answers requests that the router refuses, for example without the header {@code Host}. The server's own handler would
 * log a stack trace and show its number.
 */
@Singleton
public class RouterErrors {
    private final DirectAnswers answers;

    RouterErrors(DirectAnswers answers) {
        this.answers = answers;
    }

    void register(@Observes Router router) {
        router.route().failureHandler(this::answer);
    }

    private void answer(RoutingContext request) {
        int status = request.statusCode();
        boolean isRefused = status >= 400 && status < 500 && !(request.failure() instanceof AuthenticationException);
        if (isRefused && !request.response().headWritten()) {
            answers.send(ErrorAnswer.of(status, request), request);
        } else {
            request.next();
        }
    }
}
