package audiototext.adapters.oidc;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Leads from our addresses to the provider's matching pages. All of Cognito's take the parameters of a sign-in, and
 * come back as one. Other providers have one address; {@code prompt=create} tells them that a person wants to register
 * (OpenID Connect, Initiating User Registration 1.0).
 */
final class ManagedPages {
    private static final Map<String, String> OF_COGNITO =
            Map.of("/register", "/signup", "/forgot-password", "/forgotPassword");

    private final Optional<URI> cognito;

    ManagedPages(Optional<URI> cognito) {
        this.cognito = cognito;
    }

    /** @param signIn the redirect to the provider's sign-in page */
    ChallengeData leadOn(ChallengeData signIn, RoutingContext request) {
        var path = request.request().path();
        if (signIn.status != 302 || !OF_COGNITO.containsKey(path)) {
            return signIn;
        }
        var headers = new HashMap<>(signIn.getHeaders());
        headers.replaceAll((name, value) ->
                HttpHeaderNames.LOCATION.contentEqualsIgnoreCase(name) ? leadOn(URI.create(value), path) : value);
        return new ChallengeData(signIn.status, headers);
    }

    private String leadOn(URI signIn, String path) {
        if (cognito.isPresent()) {
            return cognito.get().resolve(OF_COGNITO.get(path)) + "?" + signIn.getRawQuery();
        }
        return path.equals("/register") ? signIn + "&prompt=create" : signIn.toString();
    }
}
