package audiototext.bootstrap.embedded.browser;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** Tests that share a browser whose microphone plays speech. */
@Tag("browser")
abstract class BrowserTest {
    static Browser browser;

    @TestHTTPResource("/")
    URI site;

    @BeforeAll
    static void launch() throws Exception {
        browser = Browser.speaking(Clip.wav(Path.of("target", "browser")));
    }

    /** On a machine without Chromium there is none, and the tests are skipped. */
    @AfterAll
    static void end() {
        if (browser != null) {
            browser.close();
        }
    }
}
