package audiototext.adapters.oidc;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Ends the session here, then at the provider, which would otherwise sign in the next person as the previous one. */
@Path("/sign-out")
@PermitAll
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SignOutResource {
    /** Where Quarkus keeps the metadata of the provider. */
    private static final String METADATA = "configuration-metadata";

    private final SecurityIdentity identity;
    private final OidcSession session;
    private final ProviderSettings settings;
    private final String clientId;
    private final URI home;

    SignOutResource(
            SecurityIdentity identity,
            OidcSession session,
            ProviderSettings settings,
            @ConfigProperty(name = "quarkus.oidc.client-id") String clientId) {
        this.identity = identity;
        this.session = session;
        this.settings = settings;
        this.clientId = clientId;
        this.home = settings.url().resolve("/");
    }

    @POST
    public Response signOut() {
        if (!(identity.getPrincipal() instanceof JsonWebToken idToken)) {
            return Response.seeOther(home).build();
        }
        var provider = atProvider(idToken.getRawToken());
        session.logout().await().indefinitely();
        return Response.seeOther(provider).build();
    }

    private URI atProvider(String idToken) {
        if (settings.cognitoDomain().isPresent()) {
            return UriBuilder.fromUri(settings.cognitoDomain().get().resolve("/logout"))
                    .queryParam("client_id", clientId)
                    .queryParam("logout_uri", "{home}")
                    .build(home);
        }
        OidcConfigurationMetadata provider = identity.getAttribute(METADATA);
        if (provider == null || provider.getEndSessionUri() == null) {
            return home;
        }
        return UriBuilder.fromUri(provider.getEndSessionUri())
                .queryParam("id_token_hint", idToken)
                .queryParam("client_id", clientId)
                .queryParam("post_logout_redirect_uri", "{home}")
                .build(home);
    }
}
