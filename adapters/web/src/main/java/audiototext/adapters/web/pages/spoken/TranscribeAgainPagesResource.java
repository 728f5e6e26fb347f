package audiototext.adapters.web.pages.spoken;

import audiototext.adapters.web.pages.BackLink;
import audiototext.adapters.web.pages.Pages;
import audiototext.application.ManageRecordings;
import audiototext.application.language.TranscribeAgain;
import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import audiototext.domain.port.Identity;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Transcribes a recording again, and asks first if that replaces corrections. Works without JavaScript. */
@Path("/recordings/{id}/transcribe")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
public class TranscribeAgainPagesResource {
    private final Identity identity;
    private final ManageRecordings ownRecordings;
    private final TranscribeAgain transcribeAgain;

    TranscribeAgainPagesResource(Identity identity, ManageRecordings ownRecordings, TranscribeAgain transcribeAgain) {
        this.identity = identity;
        this.ownRecordings = ownRecordings;
        this.transcribeAgain = transcribeAgain;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response transcribe(
            @RestPath String id,
            @RestForm @DefaultValue("auto") String language,
            @RestForm boolean confirmed,
            @RestQuery @DefaultValue("") String list)
            throws IOException {
        var owner = identity.signedIn().subject();
        var recordingId = recordingId(id);
        var ending = new BackLink(list).ending();
        try {
            transcribeAgain.transcribe(owner, recordingId, new Language(language), confirmed);
            return Response.seeOther(URI.create("/recordings/" + id + ending)).build();
        } catch (Refused refused) {
            if (refused.refusal() != CoreRefusal.CORRECTIONS_AT_STAKE) {
                throw refused;
            }
            var name = ownRecordings.find(owner, recordingId).name().value();
            return Response.ok(Pages.transcribeAgain(new TranscribeAgainPage(id, name, language, ending))
                            .render())
                    .build();
        }
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
