package audiototext.adapters.web.api;

import audiototext.adapters.web.shell.ContentDisposition;
import audiototext.adapters.web.shell.errors.WebRefusal;
import audiototext.adapters.web.shell.messages.RequestLocale;
import audiototext.application.CorrectTranscript;
import audiototext.domain.error.Refused;
import audiototext.domain.port.Identity;
import audiototext.domain.recording.FileName;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.user.Subject;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jboss.resteasy.reactive.RestPath;

/**
 * The REST API of a recording's transcript: reading, correcting and mailing it again. Its ETag is the version of the
 * text.
 */
@Path("/api/recordings/{id}")
@Authenticated
@Blocking
public class TranscriptResource {
    private final Identity identity;
    private final CorrectTranscript correctTranscript;
    private final TranscriptAnswer writer;
    private final DocumentPreferences preferences;

    TranscriptResource(
            Identity identity,
            CorrectTranscript correctTranscript,
            TranscriptAnswer writer,
            DocumentPreferences preferences) {
        this.identity = identity;
        this.correctTranscript = correctTranscript;
        this.writer = writer;
        this.preferences = preferences;
    }

    /**
     * Its parameters are {@code format}, {@code wording}, which is {@code heard} for the original transcript without
     * corrections, and {@code times}, whether text and documents show when each paragraph begins.
     */
    @GET
    @Path("transcript")
    public Response transcript(@RestPath String id, @Context Request request, RoutingContext call) throws IOException {
        var recordingId = RecordingId.parse(id);
        var format = Parameter.of("format", call);
        boolean times =
                Parameter.of("times", call).map(TranscriptResource::isTrue).orElse(false);
        boolean isOriginal = isOriginal(Parameter.of("wording", call));
        var wanted = TranscriptFormat.wanted(format, request).orElseThrow(NotAcceptableException::new);
        var current = correctTranscript.read(owner(), recordingId);
        var recording = current.recording();
        var transcript = isOriginal ? current.original() : current.transcript();
        var answer = Response.ok(
                writer.write(wanted, recording, transcript, times, preferences.of(call)), wanted.mediaType());
        if (!isOriginal) {
            answer.header(HttpHeaders.ETAG, tag(current.revision().version()));
        }
        format.ifPresent(f -> answer.header(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.named(FileName.of(recording.name()) + "." + wanted.extension())));
        return answer.build();
    }

    private static boolean isOriginal(Optional<String> wording) {
        if (wording.isPresent() && !wording.get().equals("heard")) {
            throw new Refused(WebRefusal.MALFORMED_WORDING);
        }
        return wording.isPresent();
    }

    private static boolean isTrue(String times) {
        if (!times.equals("true") && !times.equals("false")) {
            throw new Refused(WebRefusal.MALFORMED_TIMES);
        }
        return times.equals("true");
    }

    /** A text without a single character is a body that was forgotten. */
    @PUT
    @Path("transcript")
    @Consumes(MediaType.TEXT_PLAIN)
    public Response correct(@RestPath String id, RoutingContext call, String text) throws IOException {
        if (text.isEmpty()) {
            throw new Refused(WebRefusal.NO_TEXT);
        }
        return saved(correctTranscript.correct(owner(), RecordingId.parse(id), text, version(call)));
    }

    @DELETE
    @Path("transcript")
    public Response revert(@RestPath String id, RoutingContext call) throws IOException {
        return saved(correctTranscript.revert(owner(), RecordingId.parse(id), version(call)));
    }

    /** Its parameter {@code after} is the last delivery that the client knows of; if there was one since, no further mail is sent. */
    @POST
    @Path("mail")
    @Produces(MediaType.APPLICATION_JSON)
    public Response mail(@RestPath String id, RoutingContext call) {
        var after = Parameter.of("after", call).map(TranscriptResource::instant);
        var mailed = correctTranscript.mail(owner(), RecordingId.parse(id), after);
        return Response.accepted(RecordingJson.of(mailed, RequestLocale.of(call)))
                .build();
    }

    private static Response saved(long version) {
        return Response.noContent().header(HttpHeaders.ETAG, tag(version)).build();
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }

    private static OptionalLong version(RoutingContext call) {
        var ifMatch = Parameter.header(HttpHeaders.IF_MATCH, call);
        if (ifMatch.isEmpty() || ifMatch.get().equals("*")) {
            return OptionalLong.empty();
        }
        if (!ifMatch.get().matches("\"\\d{1,18}\"")) {
            throw new Refused(WebRefusal.MALFORMED_TAG);
        }
        return OptionalLong.of(
                Long.parseLong(ifMatch.get().substring(1, ifMatch.get().length() - 1)));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new Refused(WebRefusal.MALFORMED_TIME);
        }
    }

    private Subject owner() {
        return identity.signedIn().subject();
    }
}
