package audiototext.adapters.web.shell;

import io.vertx.ext.web.RoutingContext;

/** Tells calls of the API from requests for pages. */
public final class ApiCalls {
    private ApiCalls() {}

    public static boolean isOne(RoutingContext request) {
        var path = request.request().path();
        return path.equals("/api") || path.startsWith("/api/");
    }
}
