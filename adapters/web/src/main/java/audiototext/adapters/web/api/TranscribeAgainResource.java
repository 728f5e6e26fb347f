package audiototext.adapters.web.api;

import audiototext.adapters.web.shell.errors.WebRefusal;
import audiototext.adapters.web.shell.messages.RequestLocale;
import audiototext.application.language.TranscribeAgain;
import audiototext.domain.error.Refused;
import audiototext.domain.port.Identity;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.jboss.resteasy.reactive.RestPath;

/** The REST API to transcribe a finished recording again. */
@Path("/api/recordings/{id}/transcribe")
@Authenticated
@Blocking
public class TranscribeAgainResource {
    private final Identity identity;
    private final TranscribeAgain transcribeAgain;

    TranscribeAgainResource(Identity identity, TranscribeAgain transcribeAgain) {
        this.identity = identity;
        this.transcribeAgain = transcribeAgain;
    }

    /**
     * Its parameters are {@code language}, by default {@code auto}, and {@code replaceCorrections}, whether the new text
     * may replace the owner's corrections.
     */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    public Response transcribe(@RestPath String id, RoutingContext call) throws IOException {
        var language = Parameter.of("language", call).map(Language::new).orElse(Language.AUTO);
        boolean replaces = Parameter.of("replaceCorrections", call)
                .map(TranscribeAgainResource::isTrue)
                .orElse(false);
        var owner = identity.signedIn().subject();
        var again = transcribeAgain.transcribe(owner, RecordingId.parse(id), language, replaces);
        return Response.accepted(RecordingJson.of(again, RequestLocale.of(call)))
                .build();
    }

    private static boolean isTrue(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new Refused(WebRefusal.MALFORMED_CONSENT);
        }
        return text.equals("true");
    }
}
