package audiototext.adapters.web.pages;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code /}: what this application is, with links to sign in and register. */
@Path("/")
@PermitAll
public class HomeResource {

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Blocking
    public TemplateInstance home() {
        return Pages.home();
    }
}
