package audiototext.bootstrap.embedded.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import audiototext.adapters.web.testing.SilentWav;
import audiototext.bootstrap.embedded.Person;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Ways through a transcript while reading and listening. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TranscriptReadingTest extends BrowserTest {
    /** Sentences begin at 0, 4 and 8 seconds; “heard” and “café” are doubtful. */
    private static final String[] TALK = "We came, were heard. They spoke of Zoë. Later the café closed.".split(" ");

    @Inject
    SpokenWords spoken;

    private Person ann;
    private String recording;
    private Page page;

    @BeforeEach
    void open() throws Exception {
        if (ann == null) {
            ann = Person.registered();
            recording = ann.submitted(SilentWav.ofSeconds(20), "a talk");
            ann.awaited(recording, "DELIVERED");
            spoken.say(recording, TALK);
        }
        page = browser.newPage();
        page.context().addCookies(List.of(new Cookie("audio-to-text-session", ann.session()).setUrl(site.toString())));
        page.navigate(site.resolve(recording.replace("/api", "")).toString());
        page.waitForFunction("() => document.getElementById('player').readyState > 0");
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    @Test
    void aSearchCountsItsHitsAndMovesFromOneToTheNext() {
        var hits = page.locator("[data-part=hits]");
        page.locator("#search").fill("the");
        assertThat(hits).hasText("1 / 2");
        page.keyboard().press("Enter");
        assertThat(hits).hasText("2 / 2");
        page.keyboard().press("Shift+Enter");
        assertThat(hits).hasText("1 / 2");
        assertThat((Integer) page.evaluate("CSS.highlights.get('found').size")).isEqualTo(2);
    }

    @Test
    void aSearchIgnoresAccentsAndShowsWhenThereIsNothing() {
        page.locator("#search").fill("zoe");
        assertThat(page.locator("[data-part=hits]")).hasText("1 / 1");
        page.locator("#search").fill("Zebra");
        assertThat(page.locator("[data-part=hits]")).hasText("0 / 0");
    }

    @Test
    void arrowKeysMoveFromSentenceToSentence() {
        page.keyboard().press("ArrowRight");
        awaitPlayerAt(4);
        page.keyboard().press("ArrowRight");
        awaitPlayerAt(8);
        page.keyboard().press("ArrowLeft");
        awaitPlayerAt(4);
    }

    private void awaitPlayerAt(int seconds) {
        page.waitForFunction("(seconds) => document.getElementById('player').currentTime === seconds", seconds);
    }

    @Test
    void aButtonStepsThroughDoubtfulWords() {
        assertThat(page.locator("[data-part=legend]")).isVisible();
        stepsToDoubtful("heard.");
        stepsToDoubtful("café");
        stepsToDoubtful("heard.");
    }

    private void stepsToDoubtful(String word) {
        page.locator("[data-do=doubtful]").click();
        assertThat(page.evaluate("String(getSelection())")).isEqualTo(word);
        assertThat(page.locator("#announcements")).hasText(word);
    }

    @Test
    void theReaderChoosesTheSpeed() {
        page.locator("#speed").selectOption("1.5");
        assertThat((Double) page.evaluate("document.getElementById('player').playbackRate"))
                .isEqualTo(1.5);
    }

    @Test
    void aClickOnAWordPlaysFromThereAndHighlightsTheWord() {
        clickAt("Later");
        page.waitForFunction("() => document.getElementById('player').currentTime > 8");
        page.waitForFunction("() => CSS.highlights.get('spoken').size > 0");
        assertThat(page.evaluate("[...CSS.highlights.get('spoken')].map(String).join()")
                        .toString())
                .isIn("Later", "the", "café", "closed.");
    }

    private void clickAt(String word) {
        var middle = (List<?>) page.evaluate("""
                (word) => {
                  const text = [...document.querySelectorAll('[data-part=text] p')]
                    .find((p) => p.textContent.includes(word)).firstChild;
                  const range = new Range();
                  range.setStart(text, text.data.indexOf(word));
                  range.setEnd(text, text.data.indexOf(word) + word.length);
                  text.parentElement.scrollIntoView({ block: 'center' });
                  const box = range.getBoundingClientRect();
                  return [box.left + box.width / 2, box.top + box.height / 2];
                }""", word);
        page.mouse().click(((Number) middle.get(0)).doubleValue(), ((Number) middle.get(1)).doubleValue());
    }

    @Test
    void theCorrectedTextIsMailedAgainOnRequest() {
        page.locator("[data-do=edit]").click();
        page.keyboard().press("Control+End");
        page.keyboard().type(" For good.");
        assertThat(page.locator("[data-part=saved]")).hasText("Saved.");
        page.keyboard().press("Escape");
        page.locator("[data-do=mail]").click();
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(Person.mails(ann.email()))
                        .anySatisfy(
                                mail -> assertThat(mail.get("text").toString()).contains("For good.")));
    }
}
