package audiototext.adapters.web.pages;

import audiototext.adapters.web.pages.spoken.LanguageMenus;
import audiototext.adapters.web.shell.messages.RequestLocale;
import audiototext.application.CorrectTranscript;
import audiototext.application.CorrectTranscript.CurrentTranscript;
import audiototext.application.ManageRecordings;
import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import audiototext.domain.port.Documents;
import audiototext.domain.port.Identity;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.RecordingName;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The page of one recording; its forms work without JavaScript. */
@Path("/recordings")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
public class RecordingPagesResource {
    private final Identity identity;
    private final ManageRecordings ownRecordings;
    private final CorrectTranscript correctTranscript;
    private final Documents documents;
    private final LanguageMenus menus;

    RecordingPagesResource(
            Identity identity,
            ManageRecordings ownRecordings,
            CorrectTranscript correctTranscript,
            Documents documents,
            LanguageMenus menus) {
        this.identity = identity;
        this.ownRecordings = ownRecordings;
        this.correctTranscript = correctTranscript;
        this.documents = documents;
        this.menus = menus;
    }

    @GET
    @Path("{id}")
    public TemplateInstance recording(
            @RestPath String id,
            @RestQuery Optional<String> wording,
            @RestQuery @DefaultValue("") String list,
            RoutingContext call)
            throws IOException {
        var reader = identity.signedIn();
        var recording = ownRecordings.find(reader.subject(), recordingId(id));
        var current = current(recording);
        var shown =
                current.map(read -> wording.filter("heard"::equals).isPresent() ? read.original() : read.transcript());
        boolean isPrintable = shown.filter(transcript -> documents.shows(transcript, Documents.Form.PDF))
                .isPresent();
        return Pages.recording(RecordingPage.of(
                recording,
                ownRecordings.textSoFar(recording),
                shown,
                current.map(CurrentTranscript::revision),
                isPrintable,
                menus.again(recording, reader, RequestLocale.of(call)),
                new BackLink(list)));
    }

    private Optional<CurrentTranscript> current(Recording recording) throws IOException {
        return recording.hasTranscript() ? Optional.of(correctTranscript.read(recording)) : Optional.empty();
    }

    @POST
    @Path("{id}/retry")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response retry(@RestPath String id, @RestQuery @DefaultValue("") String list) throws IOException {
        ownRecordings.retry(identity.signedIn().subject(), recordingId(id));
        return recordingPage(id, list);
    }

    @POST
    @Path("{id}/name")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rename(
            @RestPath String id, @RestForm @DefaultValue("") String name, @RestQuery @DefaultValue("") String list) {
        ownRecordings.rename(identity.signedIn().subject(), recordingId(id), RecordingName.chosen(name));
        return recordingPage(id, list);
    }

    private static Response recordingPage(String id, String list) {
        return Response.seeOther(URI.create("/recordings/" + id + new BackLink(list).ending()))
                .build();
    }

    @POST
    @Path("{id}/delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(@RestPath String id, @RestQuery @DefaultValue("") String list) throws IOException {
        ownRecordings.delete(identity.signedIn().subject(), recordingId(id));
        return Response.seeOther(URI.create(new BackLink(list).back())).build();
    }

    /** A malformed id is answered like an unknown one, with 404. */
    private static RecordingId recordingId(String id) {
        try {
            return RecordingId.parse(id);
        } catch (Refused e) {
            throw new Refused(CoreRefusal.NO_SUCH_RECORDING);
        }
    }
}
