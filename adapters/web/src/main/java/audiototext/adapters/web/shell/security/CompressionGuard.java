package audiototext.adapters.web.shell.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Leaves pages and JSON uncompressed if another site's page may have requested them (Fetch Metadata, W3C). Such a page
 * could request them again and again and guess their content from the sizes (BREACH). Answers to requests without a
 * cookie or credentials hold no secrets.
 */
@Singleton
public class CompressionGuard {
    /** Runs before the filter that compresses, because the handler that was added first is called last. */
    private static final int PRIORITY = 1000;

    void register(@Observes Filters filters) {
        filters.register(this::guard, PRIORITY);
    }

    private void guard(RoutingContext request) {
        if (hasCredentials(request.request()) && !isFromThisSite(request.request())) {
            request.addHeadersEndHandler(headers -> leaveUncompressed(request.response()));
        }
        request.next();
    }

    private static boolean hasCredentials(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.COOKIE)
                || request.headers().contains(HttpHeaders.AUTHORIZATION);
    }

    private static boolean isFromThisSite(HttpServerRequest request) {
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
