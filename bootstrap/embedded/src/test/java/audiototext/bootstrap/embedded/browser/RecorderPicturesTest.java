package audiototext.bootstrap.embedded.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import audiototext.bootstrap.embedded.Person;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Screenshots of the recorder at work, under target/browser. */
@QuarkusTest
@Tag("browser")
class RecorderPicturesTest {
    private static final int PHONE = 360;

    @TestHTTPResource("/")
    URI site;

    @Test
    void everythingFitsOnAPhonesScreen() throws Exception {
        try (var browser = Browser.speaking(Clip.wav(Path.of("target", "browser")))) {
            picture(browser, "light", new NewContextOptions());
            picture(browser, "dark", new NewContextOptions().setColorScheme(ColorScheme.DARK));
            picture(
                    browser,
                    "phone",
                    new NewContextOptions().setViewportSize(PHONE, 740).setHasTouch(true));
        }
    }

    private void picture(Browser browser, String name, NewContextOptions look) {
        try (var desk = Desk.of(Person.registered(), browser, site, look)) {
            desk.record(2);
            desk.page().reload();
            desk.awaitOutbox("not sent yet");
            picture(desk, name, "found");
            desk.record(2);
            picture(desk, name, "recording");
            desk.press("Stop");
            picture(desk, name, "review");
        }
    }

    private static void picture(Desk desk, String name, String state) {
        var width = desk.page().evaluate("document.documentElement.scrollWidth - innerWidth");
        assertThat(desk.page().locator("body")).isVisible();
        org.assertj.core.api.Assertions.assertThat(((Number) width).intValue()).isLessThanOrEqualTo(0);
        desk.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "browser", "recorder-" + state + "-" + name + ".png"))
                        .setFullPage(true));
    }
}
