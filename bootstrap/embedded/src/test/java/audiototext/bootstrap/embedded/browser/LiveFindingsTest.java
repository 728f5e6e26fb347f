package audiototext.bootstrap.embedded.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import audiototext.adapters.web.testing.SilentWav;
import audiototext.bootstrap.embedded.FoundAudio;
import audiototext.bootstrap.embedded.Person;
import audiototext.domain.recording.AudioFindings;
import audiototext.domain.recording.AudioFindings.Speech;
import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was found out about the audio appears on open pages, as after a reload. */
@QuarkusTest
class LiveFindingsTest extends BrowserTest {
    private static final AudioFindings CUT_FILM = new AudioFindings(true, false, 1, 2, Speech.SILENCE);

    @Inject
    FoundAudio audio;

    @Test
    void theListSaysItWithoutAReload() {
        var person = Person.registered();
        var recording = delivered(person);
        try (var desk = Desk.of(person, browser, site)) {
            assertThat(findings(desk.list())).containsText(new String[] {"No speech was found"});

            audio.find(recording, CUT_FILM);
            rename(person, recording);

            saysAll(desk.list());
            desk.page().reload();
            saysAll(desk.list());
        }
    }

    @Test
    void theRecordingsPageSaysItWithoutAReloadAndSilenceInTheTranscriptsPlace() {
        var person = Person.registered();
        var recording = delivered(person);
        try (var desk = Desk.of(person, browser, site)) {
            desk.page().navigate(site.resolve(recording.replace("/api", "")).toString());
            assertThat(desk.page().locator("#transcript")).containsText("No speech was found");
            assertThat(findings(desk.page().locator("article"))).hasCount(0);

            audio.find(recording, CUT_FILM);
            rename(person, recording);

            saysTheFile(desk.page().locator("article"));
            desk.page().reload();
            saysTheFile(desk.page().locator("article"));
        }
    }

    private static String delivered(Person person) {
        var recording = person.submitted(SilentWav.ofSeconds(1), "film");
        person.awaited(recording, "DELIVERED");
        return recording;
    }

    /** Which sends the recording to open pages. */
    private static void rename(Person person, String recording) {
        person.browser()
                .contentType("application/json")
                .body(Map.of("name", "Cut film"))
                .patch(recording)
                .then()
                .statusCode(200);
    }

    private static void saysAll(Locator row) {
        assertThat(findings(row))
                .containsText(new String[] {"No speech was found", "the file ends too early", "2 sound tracks"});
    }

    private static void saysTheFile(Locator page) {
        assertThat(findings(page)).containsText(new String[] {"the file ends too early", "2 sound tracks"});
        assertThat(page.locator("[data-part=findings]")).isVisible();
    }

    private static Locator findings(Locator recording) {
        return recording.locator("[data-part=findings] > li");
    }
}
