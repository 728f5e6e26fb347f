package audiototext.adapters.web.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Renders each page as the application does. A template that does not fit its data fails here. */
@QuarkusTest
class PagesTest {
    private static final Pattern POSTING_FORM = Pattern.compile("<form[^>]* method=\"post\".*?</form>", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "home",
                "recordings",
                "older",
                "refused",
                "english-only",
                "recording",
                "transcribed-again",
                "transcribe-again",
                "waiting",
                "silent",
                "damaged",
                "account",
                "account-deleted",
                "error"
            })
    void aPageHasNoInlineScriptAndNoInlineStyleExceptTheStyleSheet(String page) {
        assertThat(html(page))
                .contains("</html>")
                .containsOnlyOnce("<style")
                .doesNotContain("style=")
                .doesNotContainPattern(" on[a-z]+=")
                .doesNotContainPattern("<script(?! type=\"module\" src=\"/js/[a-z-]+/[a-z-]+\\.js\"></script>)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"recordings", "recording", "transcribe-again"})
    void everyFormThatChangesSomethingCarriesAToken(String page) {
        var forms = POSTING_FORM.matcher(html(page)).results().toList();

        assertThat(forms)
                .isNotEmpty()
                .allSatisfy(form -> assertThat(form.group()).containsPattern("name=\"csrf-token\" value=\".+\""));
    }

    @Test
    void textFromPeopleIsEscaped() {
        assertThat(html("recordings"))
                .contains("about &lt;b&gt;bridges&lt;/b&gt;")
                .doesNotContain("<b>");
    }

    @Test
    void aFailedRecordingOffersToTryAgain() {
        assertThat(html("failed"))
                .contains("data-part=\"retry\">", "data-part=\"another\" hidden>", "data-part=\"delete\"");
    }

    @Test
    void aRecordingThatTryingAgainCannotHelpOffersAnotherFile() {
        assertThat(html("hopeless"))
                .contains("data-part=\"retry\" hidden>", "data-part=\"delete\"")
                .contains("href=\"/recordings#audio\" data-part=\"another\">Choose another file</a>");
    }

    @Test
    void aFrenchPageOffersAnotherFileInFrench() {
        given().header("Accept-Language", "fr")
                .get("/samples/hopeless")
                .then()
                .body(containsString("data-part=\"another\">Choisir un autre fichier</a>"));
    }

    @Test
    void theFieldForAnotherFileIsWhereTheOfferLeads() {
        assertThat(html("recordings"))
                .contains("href=\"/recordings#audio\" data-part=\"another\">", "<input type=\"file\" id=\"audio\"");
    }

    @Test
    void onlyAFailedRecordingOffersToTryAgain() {
        assertThat(html("recordings").split("data-part=\"retry\">", -1)).hasSize(2);
    }

    @Test
    void theMenuOfLanguagesSuggestsOne() {
        assertThat(html("recordings"))
                .contains("<option value=\"auto\">Detect automatically</option>")
                .contains("<option value=\"en-US\" selected>English (United States)</option>");
    }

    @Test
    void whereOnlyEnglishIsUnderstoodThePageSaysSoBeforeTheRecorder() {
        assertThat(html("english-only"))
                .containsPattern("(?s)This installation understands English only\\..*id=\"recorder\"")
                .doesNotContain("<select id=\"language\"");
    }

    @Test
    void aLanguageThatWasDetectedSaysSo() {
        assertThat(html("damaged")).contains("data-part=\"language\">English (United States) (detected)</span>");
        assertThat(html("recording")).contains("data-part=\"language\">English (United States)</span>");
    }

    @Test
    void aFinishedRecordingOffersToTranscribeItAgain() {
        assertThat(html("recording"))
                .contains("Transcribe again in …", "<button>Transcribe again in French</button>")
                .contains("<select id=\"again-language\" name=\"language\">");
        assertThat(html("waiting")).doesNotContain("Transcribe again");
    }

    @Test
    void theEarlierTextOfARecordingThatIsTranscribedAgainCanOnlyBeRead() {
        assertThat(html("transcribed-again"))
                .contains("This is the earlier text.", "A dog runs after a ball")
                .containsPattern("aria-label=\"Correct the transcript\" hidden>");
    }

    @Test
    void thePageThatAsksBeforeCorrectionsAreReplacedLeadsBackToo() {
        assertThat(html("transcribe-again"))
                .contains("Replace your corrections?", "A &lt;b&gt;walk&lt;/b&gt;")
                .contains("<input type=\"hidden\" name=\"language\" value=\"fr\">")
                .contains("<input type=\"hidden\" name=\"confirmed\" value=\"true\">")
                .contains("href=\"/recordings/1?list=q%3Dpark\"");
    }

    @Test
    void aRefusedUploadShowsTheReason() {
        assertThat(html("refused")).containsPattern("role=\"alert\"[^>]*>That file is not audio");
    }

    @Test
    void aPageOfOlderRecordingsHasNoRecorder() {
        assertThat(html("older")).doesNotContain("id=\"recorder\"");
    }

    @Test
    void theOriginalIsOfferedForDownloadUnderItsName() {
        assertThat(html("recording"))
                .contains(
                        "href=\"/api/recordings/1/audio\" download=\"A walk in the park.webm\">Download the original");
    }

    @Test
    void theWordsForAFileThatTheBrowserCannotPlayWaitUntilItSaysSo() {
        assertThat(html("recording"))
                .containsPattern("data-part=\"unplayable\" hidden>This browser cannot play this file\\.");
    }

    @Test
    void aTranscriptOffersAllExports() {
        assertThat(html("recording"))
                .contains("format=txt", "format=docx", "format=pdf", "format=srt", "format=vtt", "format=json");
    }

    @Test
    void theTextSoFarIsShownAndOnlyItsAdditionsAreReadOut() {
        assertThat(html("waiting"))
                .contains("<div data-part=\"so-far\">", "The text so far")
                .containsPattern("role=\"log\"[^>]*>Tell me about &lt;i&gt;bridges&lt;/i&gt;\\.\n\nGladly\\.</div>");
        given().header("Accept-Language", "fr")
                .get("/samples/waiting")
                .then()
                .body(containsString("Le texte jusqu’ici"));
    }

    @Test
    void aPageWithATranscriptOrAFailureHasNoTextSoFar() {
        assertThat(List.of("recording", "silent", "failed"))
                .allSatisfy(page -> assertThat(html(page)).doesNotContain("data-part=\"so-far\""));
    }

    @Test
    void theTranscriptSaysHowItWasMade() {
        assertThat(html("recording"))
                .contains(
                        "English (United States), detected (98%), by Whisper &lt;b&gt;base&lt;/b&gt; (version 1)</p>");
        given().header("Accept-Language", "fr")
                .get("/samples/recording")
                .then()
                .body(containsString("Anglais (États-Unis), langue détectée (98\u00A0%), par Whisper"));
    }

    @Test
    void aTranscriptOfAnEarlierReleaseDoesNotSayHowItWasMade() {
        assertThat(html("silent")).doesNotContain("provenance");
    }

    @Test
    void ifAPdfCannotShowTheScriptThePageNamesOtherFormats() {
        assertThat(html("unprintable"))
                .doesNotContain("format=pdf")
                .contains("A PDF cannot show this script. Use the Word document or the text instead.");
    }

    @Test
    void aSilentRecordingShowsThatNoSpeechWasFoundAndWhatToDo() {
        assertThat(html("silent"))
                .contains("No speech was found", "check that the right microphone was chosen", "another file");
    }

    @Test
    void ordinaryAudioIsNotMentioned() {
        assertThat(html("recording")).contains("data-part=\"findings\" hidden></ul>");
    }

    @Test
    void aFileThatIsNotAsItShouldBeIsMentionedOnItsPageAndInTheList() {
        for (var page : List.of("damaged", "recordings")) {
            assertThat(html(page))
                    .contains("data-part=\"findings\"><li>")
                    .contains("because the file ends too early. If you have the complete file, send that one.</li>")
                    .contains("<li>This recording was hard to hear; the text may hold mistakes.</li>")
                    .contains("<li>This sounds like French, but it was transcribed as English.</li>")
                    .contains("<li>A part of the file is damaged")
                    .contains("<li>The file has 3 sound tracks, and only track 2 was transcribed.");
        }
    }

    @Test
    void aFrenchPageMentionsItInFrench() {
        given().header("Accept-Language", "fr")
                .get("/samples/damaged")
                .then()
                .body(containsString("car le fichier s’arrête trop tôt"))
                .body(containsString("seule la piste 2 a été transcrite"))
                .body(containsString("vérifiez que le bon micro était sélectionné"));
    }

    @Test
    void theListSaysThatNoSpeechWasFoundAndThePageSaysItOnce() {
        assertThat(html("recordings")).contains("<li>No speech was found");
        assertThat(html("damaged")).containsOnlyOnce("No speech was found").doesNotContain("<li>No speech");
    }

    private static String html(String page) {
        return given().when()
                .get("/samples/" + page)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
