package audiototext.web.pages;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Serves each page with sample data. */
@Path("/samples")
@Produces(MediaType.TEXT_HTML)
public class SamplePages {
    @GET
    @Path("home")
    public TemplateInstance home() {
        return Pages.home();
    }

    @GET
    @Path("recordings")
    public TemplateInstance recordings() {
        return Pages.recordings(Samples.recordings());
    }

    @GET
    @Path("recording")
    public TemplateInstance recording() {
        return Pages.recording(Samples.recording());
    }

    @GET
    @Path("error")
    public TemplateInstance error() {
        return Pages.error(ErrorPage.of(404));
    }
}
