package audiototext.bootstrap.embedded.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.bootstrap.embedded.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A recording survives its page. */
@QuarkusTest
class RecoveryTest extends BrowserTest {
    private Desk desk() {
        return Desk.of(Person.registered(), browser, site);
    }

    @Test
    void aRecordingCutOffByACrashIsOfferedAndSent() {
        try (var desk = desk()) {
            desk.record(3);
            desk.crash();
            desk.open();
            desk.awaitOutbox("not sent yet");
            assertThat(lengthOfPlayer(desk)).isBetween(1.5, 30.0);
            desk.press("Send");
            desk.awaitStored(1);
        }
    }

    private static double lengthOfPlayer(Desk desk) {
        var isKnown = "audio => audio.readyState > 0 && Number.isFinite(audio.duration)";
        var audio = desk.outbox().locator("audio").elementHandle();
        desk.page().waitForFunction(isKnown, audio);
        return ((Number) audio.evaluate("audio => audio.duration")).doubleValue();
    }

    @Test
    void aRecordingCutOffByAReloadCanBeDownloaded() throws Exception {
        try (var desk = desk()) {
            desk.record(2);
            desk.page().reload();
            desk.awaitOutbox("not sent yet");
            var download = desk.page()
                    .waitForDownload(() ->
                            desk.outbox().getByText("Download my recording").click());
            assertThat(download.suggestedFilename()).endsWith(".webm");
            assertThat(Files.size(download.path())).isGreaterThan(1000);
        }
    }

    @Test
    void aDiscardedRecordingCanBeRestoredUntilThePageIsLeft() {
        try (var desk = desk()) {
            desk.record(1);
            desk.page().reload();
            desk.press("Discard");
            desk.press("Bring it back");
            desk.awaitOutbox("not sent yet");
            desk.press("Discard");
            desk.awaitOutbox("Discarded");
            desk.page().reload();
            assertThat(desk.button("Start recording")).isEnabled();
            assertThat(desk.outbox()).hasCount(0);
        }
    }

    @Test
    void anUploadInterruptedByClosingTheTabContinuesByItself() throws Exception {
        try (var cable = new NetworkCable(site);
                var desk = Desk.of(Person.registered(), browser, cable.site())) {
            desk.record(2);
            desk.press("Stop");
            cable.pullOut();
            desk.press("Send");
            desk.awaitOutbox("The recording is kept in this browser");
            desk.page().close();
            cable.plugIn();
            desk.open();
            desk.awaitStored(1);
        }
    }

    @Test
    void anotherUserDoesNotFindIt() {
        try (var desk = desk()) {
            desk.record(1);
            desk.page().close();
            desk.losesItsSession();
            desk.signIn(Person.registered());
            desk.open();
            assertThat(desk.button("Start recording")).isEnabled();
            assertThat(desk.outbox()).hasCount(0);
        }
    }
}
