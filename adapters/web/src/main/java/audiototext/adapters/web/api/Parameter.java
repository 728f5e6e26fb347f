package audiototext.adapters.web.api;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/**
 * Query parameters and headers as they were sent. JAX-RS takes an empty one for a missing one, and so hides that it is
 * malformed.
 */
final class Parameter {
    private Parameter() {}

    /** The first one with this name; it may be an empty string. */
    static Optional<String> of(String name, RoutingContext call) {
        return call.queryParam(name).stream().findFirst();
    }

    /** The header with this name; it may be an empty string. */
    static Optional<String> header(String name, RoutingContext call) {
        return Optional.ofNullable(call.request().getHeader(name));
    }
}
