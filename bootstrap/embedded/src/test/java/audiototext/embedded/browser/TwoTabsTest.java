package audiototext.embedded.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import audiototext.embedded.Person;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two tabs of one browser do not get into each other's way. */
@QuarkusTest
class TwoTabsTest {
    private static Browser browser;

    @TestHTTPResource("/")
    URI site;

    @BeforeAll
    static void launch() throws Exception {
        browser = Browser.speaking(Clip.wav(Path.of("target", "browser")));
    }

    @AfterAll
    static void end() {
        browser.close();
    }

    @Test
    void whatOneTabRecordsTheOtherShowsAndTakesOverWhenThatTabIsGone() {
        try (var desk = Desk.of(Person.registered(), browser, site)) {
            desk.record(2);
            var recording = desk.page();
            desk.open();
            desk.awaitOutbox("Being recorded in another tab");
            assertThat(desk.button("Send")).hasCount(0);
            recording.close();
            desk.awaitOutbox("not sent yet");
            desk.press("Send");
            desk.awaitStored(1);
        }
    }

    @Test
    void whatOneTabSendsTheOtherLeavesToIt() {
        try (var desk = Desk.of(Person.registered(), browser, site)) {
            var second = desk.page();
            desk.open();
            desk.record(1);
            desk.press("Stop");
            desk.press("Send");
            desk.awaitStored(1);
            desk.show(second);
            desk.awaitStored(1);
        }
    }
}
