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
 * Accepts a bearer token only if it is an access token that was issued to this client. Cognito's access tokens have no
 * audience, but {@code token_use} and {@code client_id}; others name the client as {@code azp}, {@code client_id} or in
 * their audience.
 */
@ApplicationScoped
public class TokenUse implements SecurityIdentityAugmentor {
    /** What Keycloak calls tokens that are not access tokens. */
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

    /**
     * @param isSession whether it is a session's ID token; Quarkus has already checked that those are for this client
     */
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
        boolean isForThisClient = use.isPresent() ? token.isIssuedTo(clientId) : token.isFor(clientId);
        if (!isForThisClient) {
            throw new TokenRefused("The token is for another client.");
        }
    }
}
