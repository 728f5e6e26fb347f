package audiototext.adapters.web.shell.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Leaves pages and JSON uncompressed where another site's page may have asked for them (Fetch Metadata, W3C): from the
 * sizes of what it asks for again and again it could guess what they hold (BREACH). What is asked for without a cookie or
 * credentials holds nothing of anybody's.
 */
@Singleton
public class CompressionGuard {
    /** Earlier than what decides on compression, because what was added first is asked last when the headers leave. */
    private static final int PRIORITY = 1000;

    void register(@Observes Filters filters) {
        filters.register(this::guard, PRIORITY);
    }

    private void guard(RoutingContext request) {
        if (isSomebodys(request.request()) && !isAskedForByReader(request.request())) {
            request.addHeadersEndHandler(leaving -> leaveUncompressed(request.response()));
        }
        request.next();
    }

    private static boolean isSomebodys(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.COOKIE)
                || request.headers().contains(HttpHeaders.AUTHORIZATION);
    }

    private static boolean isAskedForByReader(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site != null && SameOriginFilter.OWN.contains(site);
    }

    private static void leaveUncompressed(HttpServerResponse response) {
        var type = response.headers().get(HttpHeaders.CONTENT_TYPE);
        boolean mayHoldSecrets = type != null && (type.startsWith("text/html") || type.startsWith("application/json"));
        if (mayHoldSecrets && !response.headers().contains(HttpHeaders.CONTENT_ENCODING)) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        }
    }
}
