package audiototext.bootstrap.embedded.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;

/** Addresses that fail, only for tests. */
@Path("/")
@PermitAll
public class BrokenResource {

    @GET
    @Path("{where: (api/)?broken}")
    public String inside() {
        throw new IllegalStateException("a secret of the inside");
    }

    @GET
    @Path("api/broken/outside")
    public String outside() throws IOException {
        throw new IOException("a secret of the outside");
    }

    @GET
    @Path("api/broken/machine")
    public String machine() {
        throw new StackOverflowError("a secret of the machine");
    }
}
