package audiototext.adapters.web.pages;

import audiototext.adapters.web.api.CursorCode;
import audiototext.adapters.web.api.FilterParameters;
import audiototext.adapters.web.shell.errors.Refusals;
import audiototext.adapters.web.shell.errors.WebRefusal;
import audiototext.adapters.web.shell.messages.RequestLocale;
import audiototext.application.ManageRecordings;
import audiototext.application.SubmitRecording;
import audiototext.domain.error.Refused;
import audiototext.domain.port.Identity;
import audiototext.domain.port.Recordings.Cursor;
import audiototext.domain.port.Transcription;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingFilter;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.user.User;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
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
import java.nio.file.Files;
import java.util.Optional;
import java.util.OptionalLong;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The list of one's recordings, and the form that adds to it without JavaScript. */
@Path("/recordings")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
public class RecordingsPagesResource {
    private static final int PAGE_LENGTH = 50;

    private final Identity identity;
    private final ManageRecordings ownRecordings;
    private final SubmitRecording submitRecording;
    private final Transcription transcription;

    RecordingsPagesResource(
            Identity identity,
            ManageRecordings ownRecordings,
            SubmitRecording submitRecording,
            Transcription transcription) {
        this.identity = identity;
        this.ownRecordings = ownRecordings;
        this.submitRecording = submitRecording;
        this.transcription = transcription;
    }

    /**
     * @param before the place that the page begins behind
     * @param after the place that it ends in front of; where the first page reaches as far, it is that one
     */
    @GET
    public TemplateInstance recordings(
            @RestQuery Optional<String> before,
            @RestQuery Optional<String> after,
            @BeanParam FilterParameters parameters,
            RoutingContext call) {
        var filter = FilterForm.of(parameters);
        var stretch =
                stretch(filter, parameters.selection(), before.map(CursorCode::decode), after.map(CursorCode::decode));
        return list(filter, stretch, Optional.empty(), call);
    }

    private ListPage stretch(
            FilterForm filter, RecordingFilter selection, Optional<Cursor> before, Optional<Cursor> after) {
        var owner = identity.signedIn().subject();
        var inFront = after.flatMap(place -> ownRecordings.newer(owner, selection, place, PAGE_LENGTH));
        if (inFront.isPresent()) {
            return new ListPage(filter.after(after.get()), after, inFront.get());
        }
        var place = after.isPresent() ? Optional.<Cursor>empty() : before;
        var page = ownRecordings.list(owner, selection, place, PAGE_LENGTH);
        return new ListPage(place.map(filter::before).orElseGet(filter::newest), place, page);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @RestForm FileUpload audio, @RestForm @DefaultValue("auto") String language, RoutingContext call)
            throws IOException {
        var owner = identity.signedIn().reading(RequestLocale.askedFor(call));
        try {
            submit(owner, audio, new Language(language));
            return Response.seeOther(URI.create("/recordings")).build();
        } catch (Refused refused) {
            var words = Refusals.message(refused, RequestLocale.of(call));
            var newest = stretch(FilterForm.NONE, RecordingFilter.ALL, Optional.empty(), Optional.empty());
            var page = list(FilterForm.NONE, newest, Optional.of(words), call);
            return Response.status(422).entity(page.render()).build();
        }
    }

    private void submit(User owner, FileUpload audio, Language language) throws IOException {
        if (audio == null || audio.fileName() == null || audio.fileName().isEmpty()) {
            throw new Refused(WebRefusal.NO_FILE);
        }
        var request = new SubmitRecording.Request(
                RecordingId.random(), owner, audio.fileName(), language, OptionalLong.of(audio.size()));
        try (var in = Files.newInputStream(audio.uploadedFile())) {
            submitRecording.submit(request, in);
        }
    }

    private TemplateInstance list(FilterForm filter, ListPage stretch, Optional<String> refusal, RoutingContext call) {
        var owner = identity.signedIn();
        return Pages.recordings(new RecordingsPage(
                owner.subject().value(),
                owner.email().value(),
                LanguageChoice.of(transcription.languages(), RequestLocale.of(call)),
                stretch.page().recordings().stream().map(RecordingView::of).toList(),
                filter,
                BackLink.at(stretch.address()),
                BackLink.at(stretch.address()).query().isEmpty(),
                stretch.first().map(filter::after),
                stretch.page().next().map(filter::before),
                refusal));
    }
}
