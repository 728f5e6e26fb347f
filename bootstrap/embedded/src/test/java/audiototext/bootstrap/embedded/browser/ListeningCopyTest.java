package audiototext.bootstrap.embedded.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.bootstrap.embedded.Clip;
import audiototext.bootstrap.embedded.Person;
import audiototext.domain.port.RecordingListener;
import audiototext.domain.port.Recordings;
import audiototext.domain.recording.AudioProgress.ListeningCopy;
import audiototext.domain.recording.RecordingEvent;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RecordingId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The page of a recording that Chromium cannot play. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListeningCopyTest extends BrowserTest {
    private static final String WORDS = "This browser cannot play this file.";

    @Inject
    Recordings recordings;

    @Inject
    RecordingListener listener;

    private Page page;
    private String recording;

    @BeforeEach
    void deliver() {
        var ann = Person.registered();
        recording = ann.submitted(Clip.amr(), "a call");
        ann.awaited(recording, "DELIVERED");
        assertThat(ann.hasListeningCopy(recording)).isTrue();
        page = browser.newPage();
        page.context().addCookies(List.of(new Cookie("audio-to-text-session", ann.session()).setUrl(site.toString())));
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    @Test
    void theCopyPlays() {
        open();

        assertPlays();
        assertThat(words()).isHidden();
    }

    @Test
    void theOriginalIsSavedUnderItsName() throws Exception {
        open();

        var download = page.waitForDownload(() -> original().click());

        assertThat(download.suggestedFilename()).isEqualTo("a call.amr");
        assertThat(Files.readAllBytes(download.path())).isEqualTo(Clip.amr());
    }

    @Test
    void withoutACopyThePageSaysThatTheBrowserCannotPlayTheFile() {
        decide(ListeningCopy.UNKNOWN);

        open();

        assertThat(words()).isVisible();
        assertThat(original()).isVisible();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "browser", "unplayable.png")));
    }

    @Test
    void aCopyThatIsMadeMeanwhilePlaysWithoutAReload() {
        decide(ListeningCopy.NOT_NEEDED);
        open();
        assertThat(words()).isVisible();

        decide(ListeningCopy.MADE);

        assertThat(words()).isHidden();
        assertPlays();
    }

    private void decide(ListeningCopy decided) {
        var id = RecordingId.parse(recording.substring(recording.lastIndexOf('/') + 1));
        recordings.decideCopy(id, decided);
        listener.on(new RecordingEvent(Step.COPIED, recordings.find(id).orElseThrow()));
    }

    private void open() {
        page.navigate(site.resolve(recording.replace("/api", "")).toString());
    }

    private Locator words() {
        return page.getByText(WORDS);
    }

    private Locator original() {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download the original recording"));
    }

    /** The sound is 2.6 seconds long. */
    private void assertPlays() {
        page.waitForFunction("() => Math.abs(document.getElementById('player').duration - 2.65) < 0.15");
        page.evaluate("() => document.getElementById('player').play()");
        page.waitForFunction("() => document.getElementById('player').currentTime > 1");
        page.waitForFunction("() => CSS.highlights.get('spoken').size === 1");
    }
}
