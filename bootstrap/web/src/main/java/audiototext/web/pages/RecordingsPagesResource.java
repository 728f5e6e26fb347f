package audiototext.web.pages;

import audiototext.application.CorrectTranscript;
import audiototext.application.CorrectTranscript.Worded;
import audiototext.application.OwnRecordings;
import audiototext.application.SubmitRecording;
import audiototext.domain.Documents;
import audiototext.domain.Identity;
import audiototext.domain.Language;
import audiototext.domain.Recording;
import audiototext.domain.RecordingId;
import audiototext.domain.RecordingName;
import audiototext.domain.Refusal;
import audiototext.domain.Refused;
import audiototext.domain.Selection;
import audiototext.domain.Transcription;
import audiototext.domain.User;
import audiototext.web.api.CursorCode;
import audiototext.web.api.ListParameters;
import audiototext.web.language.PageLanguage;
import audiototext.web.language.Refusals;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The pages of one's recordings; their forms work without JavaScript. */
@Path("/recordings")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
public class RecordingsPagesResource {
    private static final int PAGE_LENGTH = 50;

    private final Identity identity;
    private final OwnRecordings ownRecordings;
    private final CorrectTranscript correctTranscript;
    private final SubmitRecording submitRecording;
    private final Transcription transcription;
    private final Documents documents;

    RecordingsPagesResource(
            Identity identity,
            OwnRecordings ownRecordings,
            CorrectTranscript correctTranscript,
            SubmitRecording submitRecording,
            Transcription transcription,
            Documents documents) {
        this.identity = identity;
        this.ownRecordings = ownRecordings;
        this.correctTranscript = correctTranscript;
        this.submitRecording = submitRecording;
        this.transcription = transcription;
        this.documents = documents;
    }

    @GET
    public TemplateInstance recordings(
            @RestQuery Optional<String> before, @BeanParam ListParameters parameters, RoutingContext call) {
        var filter = FilterView.of(parameters);
        var place = before.map(cursor -> new Place(filter.before(cursor).split("\\?", 2)[1]))
                .orElseGet(() -> new Place(filter.query()));
        var page = ownRecordings.list(
                identity.signedIn().subject(), parameters.selection(), before.map(CursorCode::decode), PAGE_LENGTH);
        return list(filter, place, page, Optional.empty(), call);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @RestForm FileUpload audio, @RestForm @DefaultValue("auto") String language, RoutingContext call)
            throws IOException {
        var owner = identity.signedIn().reading(PageLanguage.askedFor(call));
        try {
            submit(owner, audio, new Language(language));
            return Response.seeOther(URI.create("/recordings")).build();
        } catch (Refused refused) {
            var words = Refusals.words(refused, PageLanguage.of(call));
            var newest = ownRecordings.list(owner.subject(), Selection.ALL, Optional.empty(), PAGE_LENGTH);
            var page = list(FilterView.NONE, new Place(""), newest, Optional.of(words), call);
            return Response.status(422).entity(page.render()).build();
        }
    }

    private void submit(User owner, FileUpload audio, Language language) throws IOException {
        if (audio == null || audio.fileName() == null || audio.fileName().isEmpty()) {
            throw new Refused(Refusal.NO_FILE);
        }
        var request = new SubmitRecording.Request(
                RecordingId.random(), owner, audio.fileName(), language, OptionalLong.of(audio.size()));
        try (var in = Files.newInputStream(audio.uploadedFile())) {
            submitRecording.submit(request, in);
        }
    }

    private TemplateInstance list(
            FilterView filter, Place place, OwnRecordings.Page page, Optional<String> refusal, RoutingContext call) {
        var owner = identity.signedIn();
        return Pages.recordings(new RecordingsPage(
                owner.subject().value(),
                owner.email().value(),
                LanguageChoice.of(transcription.languages(), PageLanguage.of(call)),
                page.recordings().stream().map(RecordingView::of).toList(),
                filter,
                place,
                place.query().isEmpty(),
                page.next().map(CursorCode::encode).map(filter::before),
                refusal));
    }

    @GET
    @Path("{id}")
    public TemplateInstance recording(
            @RestPath String id, @RestQuery Optional<String> wording, @RestQuery @DefaultValue("") String list)
            throws IOException {
        var recording = ownRecordings.find(identity.signedIn().subject(), recordingId(id));
        var corrected = worded(recording);
        var worded = wording.filter("heard"::equals).isPresent() ? heard(recording, corrected) : corrected;
        return Pages.recording(RecordingPage.of(recording, worded, isPrintable(worded), new Place(list)));
    }

    private boolean isPrintable(Optional<Worded> worded) {
        return worded.filter(w -> documents.shows(w.transcript(), Documents.Form.PDF))
                .isPresent();
    }

    private Optional<Worded> worded(Recording recording) throws IOException {
        return recording.progress().transcribedAt().isEmpty()
                ? Optional.empty()
                : Optional.of(correctTranscript.read(recording.owner(), recording.id()));
    }

    /** Without the owner's corrections. */
    private Optional<Worded> heard(Recording recording, Optional<Worded> worded) throws IOException {
        return worded.isEmpty()
                ? worded
                : Optional.of(new Worded(
                        correctTranscript.heard(recording.owner(), recording.id()),
                        worded.get().version(),
                        worded.get().corrected()));
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
        return Response.seeOther(URI.create("/recordings/" + id + new Place(list).ending()))
                .build();
    }

    @POST
    @Path("{id}/delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(@RestPath String id, @RestQuery @DefaultValue("") String list) throws IOException {
        ownRecordings.delete(identity.signedIn().subject(), recordingId(id));
        return Response.seeOther(URI.create(new Place(list).back())).build();
    }

    /** An address that cannot be a recording's is one at which nothing is. */
    private static RecordingId recordingId(String id) {
        try {
            return RecordingId.parse(id);
        } catch (Refused e) {
            throw new Refused(Refusal.NO_SUCH_RECORDING);
        }
    }
}
