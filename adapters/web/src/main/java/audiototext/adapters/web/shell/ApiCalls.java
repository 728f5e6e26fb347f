package audiototext.adapters.web.shell;

import io.vertx.ext.web.RoutingContext;

/** Distinguishes calls of the API from requests for pages, which get errors in another form. */
public final class ApiCalls {
    private ApiCalls() {}

    /** Whether the path is {@code /api} or below it. */
    public static boolean isOne(RoutingContext request) {
        var path = request.request().path();
        return path.equals("/api") || path.startsWith("/api/");
    }
}
