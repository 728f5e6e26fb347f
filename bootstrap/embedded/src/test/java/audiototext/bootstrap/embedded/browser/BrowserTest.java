package audiototext.bootstrap.embedded.browser;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** Tests that share a browser, whose microphone hears somebody speak. */
@Tag("browser")
abstract class BrowserTest {
    static Browser browser;

    @TestHTTPResource("/")
    URI site;

    @BeforeAll
    static void launch() throws Exception {
        browser = Browser.speaking(Clip.wav(Path.of("target", "browser")));
    }

    /** There is none on a machine without Chromium, where the tests are skipped. */
    @AfterAll
    static void end() {
        if (browser != null) {
            browser.close();
        }
    }
}
