package audiototext.adapters.web.pages;

import audiototext.adapters.web.api.CursorCode;
import audiototext.adapters.web.api.FilterParameters;
import audiototext.adapters.web.pages.spoken.LanguageMenus;
import audiototext.adapters.web.shell.errors.Refusals;
import audiototext.adapters.web.shell.errors.WebRefusal;
import audiototext.adapters.web.shell.messages.RequestLocale;
import audiototext.adapters.web.shell.messages.RequestPreferences;
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

/** The list of the user's recordings, and the form that uploads one without JavaScript. */
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
    private final LanguageMenus menus;

    RecordingsPagesResource(
            Identity identity,
            ManageRecordings ownRecordings,
            SubmitRecording submitRecording,
            Transcription transcription,
            LanguageMenus menus) {
        this.identity = identity;
        this.ownRecordings = ownRecordings;
        this.submitRecording = submitRecording;
        this.transcription = transcription;
        this.menus = menus;
    }

    /**
     * @param before the place that the page starts after
     * @param after the place that the page ends before; if the first page reaches that far, it is shown
     */
    @GET
    public TemplateInstance recordings(
            @RestQuery Optional<String> before,
            @RestQuery Optional<String> after,
            @BeanParam FilterParameters parameters,
            RoutingContext call) {
        var form = FilterForm.of(parameters);
        var listPage =
                listPage(form, parameters.filter(), before.map(CursorCode::decode), after.map(CursorCode::decode));
        return page(form, listPage, Optional.empty(), call);
    }

    private ListPage listPage(
            FilterForm form, RecordingFilter filter, Optional<Cursor> before, Optional<Cursor> after) {
        var owner = identity.signedIn().subject();
        var newer = after.flatMap(place -> ownRecordings.newer(owner, filter, place, PAGE_LENGTH));
        if (newer.isPresent()) {
            return new ListPage(form.after(after.get()), after, newer.get());
        }
        var place = after.isPresent() ? Optional.<Cursor>empty() : before;
        var page = ownRecordings.list(owner, filter, place, PAGE_LENGTH);
        return new ListPage(place.map(form::before).orElseGet(form::newest), place, page);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestForm FileUpload audio, @RestForm @DefaultValue("") String language, RoutingContext call)
            throws IOException {
        var owner = identity.signedIn().preferring(RequestPreferences.of(call));
        try {
            submit(
                    owner,
                    audio,
                    Optional.of(language).filter(tag -> !tag.isEmpty()).map(Language::new));
            return Response.seeOther(URI.create("/recordings")).build();
        } catch (Refused refused) {
            var message = Refusals.message(refused, RequestLocale.of(call));
            var newest = listPage(FilterForm.NONE, RecordingFilter.ALL, Optional.empty(), Optional.empty());
            var page = page(FilterForm.NONE, newest, Optional.of(message), call);
            return Response.status(422).entity(page.render()).build();
        }
    }

    private void submit(User owner, FileUpload audio, Optional<Language> language) throws IOException {
        if (audio == null || audio.fileName() == null || audio.fileName().isEmpty()) {
            throw new Refused(WebRefusal.NO_FILE);
        }
        var request = new SubmitRecording.Request(
                RecordingId.random(), owner, audio.fileName(), language, OptionalLong.of(audio.size()));
        try (var in = Files.newInputStream(audio.uploadedFile())) {
            submitRecording.submit(request, in);
        }
    }

    private TemplateInstance page(FilterForm form, ListPage listPage, Optional<String> refusal, RoutingContext call) {
        var owner = identity.signedIn();
        return Pages.recordings(new RecordingsPage(
                owner.subject().value(),
                owner.email().value(),
                menus.of(owner, RequestLocale.of(call)),
                FileKinds.of(transcription.formats()),
                listPage.page().recordings().stream().map(RecordingView::of).toList(),
                form,
                BackLink.at(listPage.address()),
                BackLink.at(listPage.address()).query().isEmpty(),
                listPage.first().map(form::after),
                listPage.page().next().map(form::before),
                refusal));
    }
}
