package audiototext.adapters.oidc;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Takes a bearer token only if it is an access token, and was issued to this client. Cognito's access tokens have no
 * audience, but {@code token_use} and {@code client_id}; others name the client as {@code azp}, {@code client_id} or in
 * their audience.
 */
@ApplicationScoped
public class TokenUse implements SecurityIdentityAugmentor {
    /** What Keycloak calls tokens that are no access tokens. */
    private static final Set<String> OTHER_TYPES = Set.of("ID", "Refresh", "Offline", "Logout");

    private final String clientId;

    TokenUse(@ConfigProperty(name = "quarkus.oidc.client-id") String clientId) {
        this.clientId = clientId;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        try {
            boolean isSession = identity.getCredential(IdTokenCredential.class) != null;
            check(new TokenClaims(token), isSession);
            return Uni.createFrom().item(identity);
        } catch (TokenRefused refused) {
            return Uni.createFrom().failure(new AuthenticationFailedException(refused));
        }
    }

    /** @param isSession for a session's ID token Quarkus has checked already that it is for this client */
    private void check(TokenClaims token, boolean isSession) {
        var use = token.text("token_use");
        if (use.isPresent() && !use.get().equals(isSession ? "id" : "access")) {
            throw new TokenRefused("The token is for another use; send an access token.");
        }
        if (isSession) {
            return;
        }
        if (token.text("typ").filter(OTHER_TYPES::contains).isPresent() || token.isOfSignIn()) {
            throw new TokenRefused("The token is for another use; send an access token.");
        }
        boolean isOurs = use.isPresent() ? token.isIssuedTo(clientId) : token.isFor(clientId);
        if (!isOurs) {
            throw new TokenRefused("The token is for another client.");
        }
    }
}
