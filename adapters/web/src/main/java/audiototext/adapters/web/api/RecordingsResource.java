package audiototext.adapters.web.api;

import audiototext.adapters.web.shell.errors.WebRefusal;
import audiototext.adapters.web.shell.messages.RequestLocale;
import audiototext.adapters.web.shell.messages.RequestPreferences;
import audiototext.application.ManageRecordings;
import audiototext.application.SubmitRecording;
import audiototext.application.account.ManagePreferences;
import audiototext.domain.error.Refused;
import audiototext.domain.port.Identity;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.RecordingName;
import audiototext.domain.user.Subject;
import audiototext.domain.user.User;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The REST API of a user's own recordings. Another user's recordings are answered with 404. */
@Path("/api/recordings")
@Authenticated
@Blocking
public class RecordingsResource {
    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;

    private final Identity identity;
    private final SubmitRecording submitRecording;
    private final ManageRecordings ownRecordings;
    private final ManagePreferences preferences;
    private final InstantSource clock;

    RecordingsResource(
            Identity identity,
            SubmitRecording submitRecording,
            ManageRecordings ownRecordings,
            ManagePreferences preferences,
            InstantSource clock) {
        this.identity = identity;
        this.submitRecording = submitRecording;
        this.ownRecordings = ownRecordings;
        this.preferences = preferences;
        this.clock = clock;
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Response submit(
            @RestPath String id,
            @RestQuery @DefaultValue("") String name,
            @Context HttpHeaders headers,
            RoutingContext call,
            InputStream audio)
            throws IOException {
        var signedIn = identity.signedIn().preferring(RequestPreferences.of(call));
        var owner = signedIn.preferring(preferences.of(signedIn));
        checkOwner(Parameter.header("Recording-Owner", call), owner.subject());
        var recordingId = RecordingId.parse(id);
        var choice = Parameter.of("language", call).map(Language::new);
        AudioType.check(headers.getMediaType());
        var request = new SubmitRecording.Request(recordingId, owner, named(name, owner), choice, length(headers));
        var submitted = submitRecording.submit(request, audio);
        var json = RecordingJson.of(submitted.recording(), RequestLocale.of(call));
        return submitted.created()
                ? Response.created(URI.create("/api/recordings/" + recordingId))
                        .entity(json)
                        .build()
                : Response.ok(json).build();
    }

    /** A recording without a name gets its time, as its owner reads it. */
    private String named(String name, User owner) {
        return name.isBlank() ? DefaultName.of(clock.instant(), owner.preferences()) : name;
    }

    /**
     * A page may outlive its session, and another user may have signed in since. The recording must not become theirs.
     */
    private static void checkOwner(Optional<String> expected, Subject owner) {
        if (expected.isPresent() && !expected.get().equals(owner.value())) {
            throw new Refused(WebRefusal.SOMEBODY_ELSE);
        }
    }

    /** From the header, because {@link HttpHeaders#getLength} is an int. */
    private static OptionalLong length(HttpHeaders headers) {
        var header = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return header == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(header));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public RecordingsJson list(@BeanParam FilterParameters parameters, RoutingContext call) {
        var place = Parameter.of("before", call).map(CursorCode::decode);
        int limit = Parameter.of("limit", call).map(RecordingsResource::limit).orElse(DEFAULT_LIMIT);
        var page = ownRecordings.list(owner(), parameters.filter(), place, limit);
        return RecordingsJson.of(page, RequestLocale.of(call));
    }

    /** Not parsed by JAX-RS, which answers a malformed number with 404. */
    private static int limit(String text) {
        if (!text.matches("[1-9]\\d{0,2}") || Integer.parseInt(text) > MAX_LIMIT) {
            throw new Refused(WebRefusal.MALFORMED_LIMIT, MAX_LIMIT);
        }
        return Integer.parseInt(text);
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public RecordingJson find(@RestPath String id, RoutingContext call) {
        return RecordingJson.of(ownRecordings.find(owner(), RecordingId.parse(id)), RequestLocale.of(call));
    }

    @GET
    @Path("{id}/audio")
    public Response audio(
            @RestPath String id,
            @RestHeader("Range") Optional<String> range,
            @RestHeader("If-Range") Optional<String> ifRange,
            RoutingContext call) {
        var recording = ownRecordings.find(owner(), RecordingId.parse(id));
        return new AudioAnswer(Sound.audio(ownRecordings, recording), RequestLocale.of(call)).to(range, ifRange);
    }

    @GET
    @Path("{id}/listening-copy")
    public Response listeningCopy(
            @RestPath String id,
            @RestHeader("Range") Optional<String> range,
            @RestHeader("If-Range") Optional<String> ifRange,
            RoutingContext call)
            throws IOException {
        var recording = ownRecordings.find(owner(), RecordingId.parse(id));
        return new AudioAnswer(Sound.copy(ownRecordings, recording), RequestLocale.of(call)).to(range, ifRange);
    }

    @POST
    @Path("{id}/retry")
    @Produces(MediaType.APPLICATION_JSON)
    public Response retry(@RestPath String id, RoutingContext call) throws IOException {
        var retried = ownRecordings.retry(owner(), RecordingId.parse(id));
        return Response.accepted(RecordingJson.of(retried, RequestLocale.of(call)))
                .build();
    }

    /** A recording's new name, as a merge patch (RFC 7396) of its JSON. */
    record Renaming(String name) {}

    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Produces(MediaType.APPLICATION_JSON)
    public RecordingJson rename(@RestPath String id, Renaming renaming, RoutingContext call) {
        var name = RecordingName.chosen(renaming == null || renaming.name() == null ? "" : renaming.name());
        return RecordingJson.of(ownRecordings.rename(owner(), RecordingId.parse(id), name), RequestLocale.of(call));
    }

    @DELETE
    @Path("{id}")
    public void delete(@RestPath String id) throws IOException {
        ownRecordings.delete(owner(), RecordingId.parse(id));
    }

    private Subject owner() {
        return identity.signedIn().subject();
    }
}
