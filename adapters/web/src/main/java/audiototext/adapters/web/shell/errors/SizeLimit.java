package audiototext.adapters.web.shell.errors;

import audiototext.adapters.shared.messages.Languages;
import audiototext.adapters.web.shell.messages.RequestLocale;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses bodies and addresses that are too large with a message. The server's own checks answer without one, and
 * disconnect.
 */
@Singleton
public class SizeLimit {
    /** Runs before the server's own check. */
    private static final int PRIORITY = 100;

    /** What RFC 9110 recommends to accept; the pages and the API need far less. */
    private static final int MOST_CHARACTERS = 8000;

    private final DirectAnswers answers;
    private final long maxBodyBytes;

    SizeLimit(DirectAnswers answers, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBody) {
        this.answers = answers;
        this.maxBodyBytes = maxBody.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::checkSize, PRIORITY);
    }

    private void checkSize(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaderNames.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > maxBodyBytes) {
            answers.send(ErrorAnswer.of(413, request), request);
        } else if (request.request().uri().length() > MOST_CHARACTERS) {
            answers.send(tooLong(request), request);
        } else {
            request.next();
        }
    }

    private static ErrorAnswer tooLong(RoutingContext request) {
        var language = RequestLocale.of(request);
        var most = String.format(language, "%,d", MOST_CHARACTERS);
        var message = Languages.messages(ErrorMessages.class, language).addressTooLong(most);
        return ErrorAnswer.of(414, message, request);
    }
}
