package audiototext.embedded.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.AudioStorage;
import audiototext.domain.Language;
import audiototext.domain.RecordingId;
import audiototext.domain.Recordings;
import audiototext.domain.Transcript;
import audiototext.domain.Word;
import audiototext.embedded.Person;
import audiototext.embedded.Residents;
import audiototext.web.testing.SilentWav;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading and correcting a transcript, in a real browser. */
@QuarkusTest
class TranscriptPageTest {
    private static final int FOUR_HOURS_OF_WORDS = 40_000;
    private static final int PLAYED_SECONDS = 5;

    @Inject
    Residents residents;

    @Inject
    Recordings recordings;

    @Inject
    AudioStorage storage;

    @TestHTTPResource("/")
    URI site;

    private Browser browser;
    private Page page;
    private Person ann;
    private String recording;

    @BeforeEach
    void deliver() throws Exception {
        browser = Browser.speaking(Clip.wav(Path.of("target", "browser")));
        ann = residents.ann();
        recording = ann.submitted(SilentWav.ofSeconds(20), "a long talk");
        ann.awaited(recording, "DELIVERED");
        page = browser.newPage();
        page.context().addCookies(List.of(new Cookie("audio-to-text-session", ann.session()).setUrl(site.toString())));
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aCorrectionIsSavedByItselfAndStaysAfterAReload() throws IOException {
        say("Good", "morning", "Vietnam.");
        open();

        write(" And good night.");

        assertThat(page.locator("[data-part=saved]")).hasText("Saved.");
        picture("editing");
        page.reload();
        assertThat(text()).hasText("Good morning Vietnam. And good night.");
        page.locator("[data-do=compare]").click();
        assertThat(page.locator(".heard")).hasText("Good morning Vietnam.");
        picture("compared");
    }

    @Test
    void aCorrectionCanBeUndoneAndTheUndoIsSaved() throws IOException {
        say("Good", "morning.");
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
    void theOriginalComesBackWhole() throws IOException {
        say("Good", "morning.");
        open();
        write(" Sorry.");
        assertThat(page.locator("[data-part=saved]")).hasText("Saved.");

        page.locator("[data-do=revert]").click();

        assertThat(text()).hasText("Good morning.");
        assertThat(page.locator("[data-do=revert]")).isHidden();
    }

    @Test
    void twoWindowsDoNotOverwriteEachOtherSilently() throws IOException {
        say("Good", "morning.");
        open();
        ann.client().contentType("text/plain").body("Elsewhere.").put(recording + "/transcript");

        write(" Here.");

        assertThat(page.locator("[data-part=unsaved]")).containsText("another window");
        picture("outdated");
        page.getByText("Keep what is here").click();
        assertThat(page.locator("[data-part=saved]")).hasText("Saved.");
        page.reload();
        assertThat(text()).hasText("Good morning. Here.");
    }

    @Test
    void aClickOnAWordPlaysFromThere() throws IOException {
        say(IntStream.range(0, 15).mapToObj(i -> "word" + i).toArray(String[]::new));
        open();

        clickAtWord(10);

        page.waitForFunction("() => document.getElementById('player').currentTime >= 10");
        assertThat(lit()).startsWith("word1");
    }

    @Test
    void fourHoursOfWordsLightUpSmoothly() throws IOException {
        say(IntStream.range(0, FOUR_HOURS_OF_WORDS)
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
        assertThat(lit()).startsWith("word");
        // A busy machine draws few frames; what the script takes tells more.
        assertThat(perSecond).isLessThan(200);
        picture("four-hours");
    }

    private static double scriptSeconds(JsonObject answer) {
        for (var metric : answer.getAsJsonArray("metrics")) {
            if (metric.getAsJsonObject().get("name").getAsString().equals("ScriptDuration")) {
                return metric.getAsJsonObject().get("value").getAsDouble();
            }
        }
        throw new AssertionError("Chromium does not tell");
    }

    /** One word a second, in place of what the recogniser made of the silence. */
    private void say(String... texts) throws IOException {
        var id = RecordingId.parse(recording.substring(recording.lastIndexOf('/') + 1));
        var words = IntStream.range(0, texts.length)
                .mapToObj(i -> new Word(texts[i], i, i + 0.8, i % 7 == 3 ? 0.3 : 0.9))
                .toList();
        var text = words.stream().map(Word::text).collect(Collectors.joining(" "));
        storage.keepText(
                recordings.find(id).orElseThrow().submission().key(),
                new Transcript(id, new Language("en"), text, words));
        recordings.keepHeard(id, text);
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

    private void clickAtWord(int index) {
        page.evaluate("""
                index => {
                  const p = document.querySelector('[data-part=text] p');
                  const at = p.textContent.indexOf('word' + index);
                  const range = new Range(); range.setStart(p.firstChild, at); range.setEnd(p.firstChild, at + 6);
                  const box = range.getBoundingClientRect();
                  p.dispatchEvent(new MouseEvent('click',
                      {bubbles: true, clientX: box.left + box.width / 2, clientY: box.top + box.height / 2}));
                }""", index);
    }

    /** The word that is shown as spoken. */
    private String lit() {
        page.waitForFunction("() => CSS.highlights.get('spoken').size > 0");
        return page.evaluate("() => [...CSS.highlights.get('spoken')].map(String).join(' ')")
                .toString();
    }

    private void picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "browser", "transcript-" + name + ".png")));
    }
}
