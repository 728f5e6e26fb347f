package audiototext.bootstrap.embedded.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.bootstrap.embedded.Person;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole job without a mouse: the focus is visible at each step, and each event is announced. */
@QuarkusTest
@Tag("browser")
class KeyboardAloneTest {
    /** Longer than the clip, so that the recording has the whole sentence. */
    private static final Pattern LONG_ENOUGH = Pattern.compile("0:(0[5-9]|[1-5]\\d)");

    /** More stops than any page has. */
    private static final int MOST_STOPS = 80;

    /** Players and date fields have inner stops, which Chromium shows itself. */
    private static final String SHOWS_FOCUS = """
            () => {
              const at = document.activeElement;
              const { outlineStyle, outlineWidth } = getComputedStyle(at);
              return at.matches('audio, input[type=date]') || (at.matches(':focus-visible') && outlineStyle !== 'none' && outlineWidth !== '0px');
            }
            """;

    /** What a screen reader would have announced since the page was opened. */
    private static final String LISTEN = """
            globalThis.said = [];
            addEventListener('DOMContentLoaded', () => {
              const region = document.getElementById('announcements');
              region && new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true });
            });
            """;

    @TestHTTPResource("/")
    URI site;

    private final String email = "ada." + UUID.randomUUID() + "@example.org";
    private Page page;

    @Test
    void theWholeJobWorksWithoutAMouse() throws Exception {
        try (var browser = Browser.speaking(Clip.wav(Path.of("target", "browser")))) {
            page = browser.newPage();
            page.addInitScript(LISTEN);
            register();
            signIn();
            record();
            awaitAnnouncementOfTheDelivery();
            openTheTranscript();
            playFaster();
            correctTheFirstWord();
            assertThat(downloaded()).startsWith("My ");
            delete();
        }
    }

    private void register() {
        page.navigate(site.toString());
        goTo("main a[href='/register']", "Enter");
        page.waitForURL("**/register");
        fill("#email", email);
        fill("#password", Person.PASSWORD);
        press("Enter");
        page.waitForURL("**/confirm*");
        fill("form[action='/confirm'] [name=email]", email);
        fill("[name=code]", Person.code(email));
        press("Enter");
        page.waitForURL("**/sign-in*");
    }

    private void signIn() {
        fill("#email", email);
        fill("#password", Person.PASSWORD);
        press("Enter");
        page.waitForURL("**/recordings");
    }

    private void record() {
        var state = page.locator("#recorder [data-part=state]");
        assertThat(page.locator("[data-do=start]")).isEnabled();
        assertThat(state).hasAttribute("aria-live", "polite");
        assertThat(state).hasText("Ready");
        goTo("[data-do=start]", "Space");
        assertThat(state).hasText("Recording");
        assertThat(page.getByRole(AriaRole.TIMER)).containsText(LONG_ENOUGH);
        goTo("[data-do=stop]", "Space");
        assertThat(page.locator("[data-do=send]")).isFocused();
        press("Enter");
    }

    private void awaitAnnouncementOfTheDelivery() {
        var news = page.locator("#announcements");
        assertThat(news).hasAttribute("role", "status");
        page.waitForFunction("() => said.some((news) => news.includes('Delivered'))");
        assertThat((Iterable<?>) page.evaluate("said")).hasSizeGreaterThan(1);
    }

    private void openTheTranscript() {
        goTo("#recordings a[data-part=name]", "Enter");
        page.waitForURL("**/recordings/*");
    }

    private void playFaster() {
        goTo("#speed", "ArrowDown");
        page.waitForFunction("() => document.getElementById('player').playbackRate === 1.25");
    }

    private void correctTheFirstWord() {
        goTo("[data-do=edit]", "Space");
        press("Control+Home");
        press("Control+Shift+ArrowRight");
        page.keyboard().type("My ");
        assertThat(page.locator("[data-part=saved]")).hasAttribute("role", "status");
        assertThat(page.locator("[data-part=saved]")).hasText("Saved.");
        press("Escape");
        assertThat(page.locator("[data-do=edit]")).isFocused();
    }

    private String downloaded() throws IOException {
        var download = page.waitForDownload(() -> goTo("a[href$='format=txt']", "Shift+Tab", "Enter"));
        return Files.readString(download.path());
    }

    private void delete() {
        goTo("[data-part=delete] summary", "Enter");
        assertThat(page.locator("#delete-dialog [value=cancel]")).isFocused();
        goTo("#delete-dialog [value=delete]", "Enter");
        page.waitForURL("**/recordings");
        assertThat(page.locator("#recordings > li")).hasCount(0);
    }

    private void fill(String field, String text) {
        goTo(field);
        page.keyboard().type(text);
    }

    private void goTo(String stop, String key) {
        goTo(stop, "Tab", key);
    }

    private void goTo(String stop, String step, String key) {
        step(stop, step);
        press(key);
    }

    private void goTo(String stop) {
        step(stop, "Tab");
    }

    /** Moves from stop to stop, each of which must be visible. */
    private void step(String stop, String step) {
        for (int stops = 0; !isAt(stop); stops++) {
            assertThat(stops).as("stops on the way to %s", stop).isLessThan(MOST_STOPS);
            press(step);
            assertThat((Boolean) page.evaluate(SHOWS_FOCUS))
                    .as("focus shows at %s", page.evaluate("document.activeElement.outerHTML"))
                    .isTrue();
        }
    }

    private boolean isAt(String stop) {
        return (Boolean) page.evaluate("(stop) => document.activeElement.matches(stop)", stop);
    }

    private void press(String key) {
        page.keyboard().press(key);
    }
}
