package audiototext.bootstrap.embedded.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.web.testing.SilentWav;
import audiototext.bootstrap.embedded.Person;
import audiototext.bootstrap.embedded.Residents;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Reading and correcting a transcript, in a real browser. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TranscriptPageTest extends BrowserTest {
    private static final int FOUR_HOURS_OF_WORDS = 40_000;
    private static final int PLAYED_SECONDS = 5;

    @Inject
    Residents residents;

    @Inject
    SpokenWords spoken;

    private Page page;
    private Person ann;
    private String recording;

    @BeforeEach
    void deliver() throws Exception {
        ann = residents.ann();
        recording = ann.submitted(SilentWav.ofSeconds(20), "a long talk");
        ann.awaited(recording, "DELIVERED");
        page = browser.newPage();
        page.context().addCookies(List.of(new Cookie("audio-to-text-session", ann.session()).setUrl(site.toString())));
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    @Test
    void aCorrectionIsSavedAutomaticallyAndSurvivesAReload() throws IOException {
        spoken.say(recording, "Good", "morning", "Vietnam.");
        open();

        write(" And good night.");

        assertThat(page.locator("[data-part=saved]")).hasText("Saved.");
        picture("editing");
        page.reload();
        assertThat(text()).hasText("Good morning Vietnam. And good night.");
        page.locator("[data-do=compare]").click();
        assertThat(page.locator(".original")).hasText("Good morning Vietnam.");
        picture("compared");
    }

    @Test
    void aCorrectionCanBeUndoneAndTheUndoIsSaved() throws IOException {
        spoken.say(recording, "Good", "morning.");
        open();
        write(" Sorry.");
        assertThat(page.locator("[data-part=saved]")).hasText("Saved.");

        page.locator("[data-do=undo]").click();

        assertThat(text()).hasText("Good morning.");
        assertThat(page.locator("[data-part=saved]")).hasText("Saved.");
        page.reload();
        assertThat(text()).hasText("Good morning.");
    }

    @Test
    void theOriginalIsFullyRestored() throws IOException {
        spoken.say(recording, "Good", "morning.");
        open();
        write(" Sorry.");
        assertThat(page.locator("[data-part=saved]")).hasText("Saved.");

        page.locator("[data-do=revert]").click();

        assertThat(text()).hasText("Good morning.");
        assertThat(page.locator("[data-do=revert]")).isHidden();
    }

    @Test
    void twoWindowsDoNotSilentlyOverwriteEachOther() throws IOException {
        spoken.say(recording, "Good", "morning.");
        open();
        ann.client().contentType("text/plain").body("Elsewhere.").put(recording + "/transcript");

        write(" Here.");

        assertThat(page.locator("[data-part=unsaved]")).containsText("another window");
        picture("outdated");
        page.getByText("Keep my version").click();
        assertThat(page.locator("[data-part=saved]")).hasText("Saved.");
        page.reload();
        assertThat(text()).hasText("Good morning. Here.");
    }

    @Test
    void fourHoursOfWordsLightUpSmoothly() throws IOException {
        spoken.say(
                recording,
                IntStream.range(0, FOUR_HOURS_OF_WORDS)
                        .mapToObj(i -> "word" + i + (i % 12 == 11 ? "." : ""))
                        .toArray(String[]::new));
        open();
        var metrics = page.context().newCDPSession(page);
        metrics.send("Performance.enable");
        page.evaluate("() => document.getElementById('player').play()");
        double before = scriptSeconds(metrics.send("Performance.getMetrics"));

        var frames = page.evaluate("""
                seconds => new Promise(done => {
                  const gaps = []; let last = performance.now(); const end = last + seconds * 1000;
                  requestAnimationFrame(function look(now) {
                    gaps.push(now - last); last = now;
                    if (now < end) requestAnimationFrame(look);
                    else done(gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)]);
                  });
                })""", PLAYED_SECONDS);
        double scripted = scriptSeconds(metrics.send("Performance.getMetrics")) - before;

        double perSecond = scripted * 1000 / PLAYED_SECONDS;
        System.out.printf(
                "4 hours of words: median frame %s ms, script %.1f ms per second played%n", frames, perSecond);
        assertThat(highlighted()).startsWith("word");
        // A busy machine draws few frames; the time of the script says more.
        assertThat(perSecond).isLessThan(200);
        picture("four-hours");
    }

    private static double scriptSeconds(JsonObject answer) {
        for (var metric : answer.getAsJsonArray("metrics")) {
            if (metric.getAsJsonObject().get("name").getAsString().equals("ScriptDuration")) {
                return metric.getAsJsonObject().get("value").getAsDouble();
            }
        }
        throw new AssertionError("Chromium reports no script time");
    }

    private void open() {
        page.navigate(site.resolve(recording.replace("/api", "")).toString());
    }

    private Locator text() {
        return page.locator("[data-part=text] section p");
    }

    private void write(String addition) {
        page.locator("[data-do=edit]").click();
        text().first().focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(addition);
    }

    /** The word that is shown as spoken. */
    private String highlighted() {
        page.waitForFunction("() => CSS.highlights.get('spoken').size > 0");
        return page.evaluate("() => [...CSS.highlights.get('spoken')].map(String).join(' ')")
                .toString();
    }

    private void picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "browser", "transcript-" + name + ".png")));
    }
}
