package audiototext.web.api;

import audiototext.application.OwnRecordings;
import audiototext.application.SubmitRecording;
import audiototext.domain.Identity;
import audiototext.domain.Language;
import audiototext.domain.RecordingId;
import audiototext.domain.Refused;
import audiototext.domain.Subject;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The REST API: one's own recordings. Somebody else's are answered as if they were not there. */
@Path("/api/recordings")
@Authenticated
@Blocking
@Tag(name = "Recordings")
public class RecordingsResource {
    private static final int MAX_LIMIT = 200;

    private final Identity identity;
    private final SubmitRecording submitRecording;
    private final OwnRecordings ownRecordings;

    RecordingsResource(Identity identity, SubmitRecording submitRecording, OwnRecordings ownRecordings) {
        this.identity = identity;
        this.submitRecording = submitRecording;
        this.ownRecordings = ownRecordings;
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Submit a recording",
            description = "The body is the audio: WebM, Ogg, MP4/M4A, MP3, WAV, FLAC or AMR, up to 2 GB and 4 hours. "
                    + "The id is a UUID of the client's; sent again, it is the same recording.")
    public Response submit(
            @RestPath String id,
            @RestQuery @DefaultValue("auto") String language,
            @RestQuery @DefaultValue("") String name,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream audio)
            throws IOException {
        var owner = identity.signedIn();
        var recordingId = RecordingId.parse(id);
        var choice = new Language(language);
        AudioType.check(headers.getMediaType());
        var request = new SubmitRecording.Request(recordingId, owner, name, choice, length(headers));
        var submitted = submitRecording.submit(request, audio);
        var json = RecordingJson.of(submitted.recording());
        return submitted.created()
                ? Response.created(uri.getAbsolutePath()).entity(json).build()
                : Response.ok(json).build();
    }

    /** The header, not {@link HttpHeaders#getLength}, which is an int. */
    private static OptionalLong length(HttpHeaders headers) {
        var header = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return header == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(header));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List the recordings, newest first")
    public RecordingsJson list(@RestQuery @DefaultValue("50") int limit, @RestQuery Optional<String> before) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new Refused(Refused.Reason.INVALID, "\"limit\" lies between 1 and " + MAX_LIMIT + ".");
        }
        return RecordingsJson.of(ownRecordings.list(owner(), before.map(CursorCode::decode), limit));
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "How far a recording has come")
    public RecordingJson find(@RestPath String id) {
        return RecordingJson.of(ownRecordings.find(owner(), RecordingId.parse(id)));
    }

    @GET
    @Path("{id}/audio")
    @Operation(summary = "The audio, whole or a range of its bytes")
    public Response audio(
            @RestPath String id,
            @RestHeader("Range") Optional<String> range,
            @RestHeader("If-Range") Optional<String> ifRange) {
        var recording = ownRecordings.find(owner(), RecordingId.parse(id));
        return new AudioAnswer(ownRecordings, recording).to(range, ifRange);
    }

    @GET
    @Path("{id}/transcript")
    @Operation(
            summary = "The transcript",
            description = "As JSON, text, SRT or VTT, by Accept or ?format=json|txt|srt|vtt")
    public Response transcript(@RestPath String id, @RestQuery Optional<String> format, @Context Request request)
            throws IOException {
        var owner = owner();
        var recordingId = RecordingId.parse(id);
        var wanted = TranscriptFormat.wanted(format, request).orElseThrow(NotAcceptableException::new);
        var recording = ownRecordings.find(owner, recordingId);
        var transcript = ownRecordings.transcript(owner, recordingId);
        var answer = Response.ok(wanted.write(transcript), wanted.mediaType()).header(HttpHeaders.VARY, "Accept");
        format.ifPresent(f -> answer.header(
                HttpHeaders.CONTENT_DISPOSITION, Download.named(recording.name().value(), wanted.extension())));
        return answer.build();
    }

    @POST
    @Path("{id}/retry")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Try again what failed")
    public Response retry(@RestPath String id) throws IOException {
        var retried = ownRecordings.retry(owner(), RecordingId.parse(id));
        return Response.accepted(RecordingJson.of(retried)).build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete a recording", description = "Its row, audio, transcript and text are all gone.")
    public void delete(@RestPath String id) throws IOException {
        ownRecordings.delete(owner(), RecordingId.parse(id));
    }

    private Subject owner() {
        return identity.signedIn().subject();
    }
}
