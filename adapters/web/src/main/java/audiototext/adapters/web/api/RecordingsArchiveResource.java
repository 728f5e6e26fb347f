package audiototext.adapters.web.api;

import audiototext.adapters.web.shell.ContentDisposition;
import audiototext.application.ManageRecordings;
import audiototext.domain.port.Identity;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** All of a user's recordings in one file. */
@Path("/api/recordings/history.zip")
@Authenticated
@Blocking
public class RecordingsArchiveResource {
    private final Identity identity;
    private final ManageRecordings ownRecordings;
    private final TranscriptAnswer writer;
    private final DocumentPreferences preferences;

    RecordingsArchiveResource(
            Identity identity,
            ManageRecordings ownRecordings,
            TranscriptAnswer writer,
            DocumentPreferences preferences) {
        this.identity = identity;
        this.ownRecordings = ownRecordings;
        this.writer = writer;
        this.preferences = preferences;
    }

    /** Streamed, so its length is not known in advance. A file that is cut off has no directory and does not open. */
    @GET
    public Response history(RoutingContext call) {
        var owner = identity.signedIn().subject();
        var zip = new RecordingsArchive(ownRecordings, writer, preferences.of(call));
        StreamingOutput body = out -> zip.write(owner, out);
        return Response.ok(body, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.named("recordings.zip"))
                .build();
    }
}
