package audiototext.adapters.web.api;

import audiototext.adapters.web.shell.errors.WebRefusal;
import audiototext.application.ManageRecordings;
import audiototext.domain.error.Refused;
import audiototext.domain.port.Identity;
import audiototext.domain.recording.RecordingId;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.jboss.resteasy.reactive.RestPath;

/** The text of a running transcription, as far as it goes. Clients that have a part of it ask for the rest. */
@Path("/api/recordings/{id}")
@Authenticated
@Blocking
public class TextSoFarResource {
    private final Identity identity;
    private final ManageRecordings ownRecordings;

    TextSoFarResource(Identity identity, ManageRecordings ownRecordings) {
        this.identity = identity;
        this.ownRecordings = ownRecordings;
    }

    /**
     * A part of the text.
     *
     * @param from where it begins, in UTF-16 characters from the beginning of the text
     * @param text to the end; empty if there is no more
     */
    public record TextSoFarJson(int from, String text) {
        /** The whole text if the client has more of it than there is, because the transcription has begun again. */
        static TextSoFarJson of(String whole, int known) {
            int from = known <= whole.length() ? known : 0;
            return new TextSoFarJson(from, whole.substring(from));
        }
    }

    @GET
    @Path("text-so-far")
    @Produces(MediaType.APPLICATION_JSON)
    public TextSoFarJson text(@RestPath String id, RoutingContext call) throws IOException {
        int known = Parameter.of("from", call).map(TextSoFarResource::number).orElse(0);
        var recording = ownRecordings.find(identity.signedIn().subject(), RecordingId.parse(id));
        return TextSoFarJson.of(ownRecordings.textSoFar(recording), known);
    }

    private static int number(String from) {
        if (!from.matches("\\d{1,9}")) {
            throw new Refused(WebRefusal.MALFORMED_FROM);
        }
        return Integer.parseInt(from);
    }
}
