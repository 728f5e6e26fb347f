package audiototext.adapters.oidc;

import audiototext.adapters.web.shell.security.OwnPath;
import audiototext.domain.port.Identity;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Where the provider's pages return to. Requests that are not signed in never get here; they are sent to those pages.
 */
@Path("/")
@Authenticated
@Blocking
public class ProviderSignInResource {
    private static final String HOME = "/recordings";

    private final Identity identity;

    ProviderSignInResource(Identity identity) {
        this.identity = identity;
    }

    @GET
    @Path("sign-in")
    public Response signIn(@RestQuery @DefaultValue(HOME) String next) {
        return signedIn(next);
    }

    @GET
    @Path("register")
    public Response register() {
        return signedIn(HOME);
    }

    @GET
    @Path("forgot-password")
    public Response forgotPassword() {
        return signedIn(HOME);
    }

    /** Asks who it is, so that the sign-in is kept even if the next page does not ask. */
    private Response signedIn(String next) {
        identity.signedIn();
        return Response.seeOther(URI.create(OwnPath.or(next, HOME))).build();
    }
}
