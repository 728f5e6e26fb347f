package audiototext.adapters.web.shell;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;

/** The methods that an address accepts. Quarkus itself names those of all addresses of a resource. */
public final class AllowedMethods {
    private AllowedMethods() {}

    /** In alphabetical order; empty if there is no such address. */
    public static Set<String> at(RoutingContext request) {
        var path = request.normalizedPath();
        var resources = new RequestMapper<>(
                ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers());
        var methods = new TreeSet<String>();
        for (var match = resources.map(path); match != null; match = resources.continueMatching(path, match)) {
            add(match.value, match.remaining.isEmpty() ? "/" : match.remaining, methods);
        }
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        if (!methods.isEmpty()) {
            methods.add(HttpMethod.OPTIONS);
        }
        return methods;
    }

    private static void add(InitialMatch resource, String path, Set<String> methods) {
        Arrays.stream(resource.handlers)
                .filter(ClassRoutingHandler.class::isInstance)
                .map(handler -> ((ClassRoutingHandler) handler).getMappers())
                .forEach(mappers -> mappers.forEach((method, mapper) -> {
                    if (method != null && mapper.map(path) != null) {
                        methods.add(method);
                    }
                }));
    }
}
