package audiototext.adapters.web.pages;

import audiototext.adapters.web.pages.spoken.TranscribeAgainPage;
import audiototext.adapters.web.shell.errors.ErrorPage;
import audiototext.adapters.web.shell.errors.ErrorPages;
import audiototext.domain.user.Preferences;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Optional;

/** Serves each page with sample data. */
@Path("/samples")
@Produces(MediaType.TEXT_HTML)
public class SamplePages {
    static volatile RecordingPage shown;

    @GET
    @Path("{page}")
    public TemplateInstance page(String page) {
        return switch (page) {
            case "home" -> Pages.home();
            case "recordings" -> Pages.recordings(Samples.recordings());
            case "older" -> Pages.recordings(Samples.olderRecordings());
            case "refused" -> Pages.recordings(Samples.refusedUpload());
            case "english-only" -> Pages.recordings(Samples.onlyEnglish());
            case "recording" -> Pages.recording(Samples.recording());
            case "transcribed-again" -> Pages.recording(Samples.transcribedAgain());
            case "transcribe-again" ->
                Pages.transcribeAgain(new TranscribeAgainPage("1", "A <b>walk</b>", "fr", "?list=q%3Dpark"));
            case "unprintable" -> Pages.recording(Samples.unprintable());
            case "waiting" -> Pages.recording(Samples.waiting());
            case "failed" -> Pages.recording(Samples.failed());
            case "hopeless" -> Pages.recording(Samples.hopeless());
            case "silent" -> Pages.recording(Samples.silent());
            case "damaged" -> Pages.recording(Samples.damaged());
            case "account" ->
                Pages.account(new AccountPage(
                        "ada@example.org", Optional.of("No."), PreferencesForm.of(Preferences.UNKNOWN, true), true));
            case "account-deleted" ->
                Pages.accountDeleted(new AccountDeletedPage(true, Optional.of("https://id.example.org/me")));
            case "shown" -> Pages.recording(shown);
            default -> ErrorPages.error(ErrorPage.of(404, Locale.ENGLISH));
        };
    }
}
