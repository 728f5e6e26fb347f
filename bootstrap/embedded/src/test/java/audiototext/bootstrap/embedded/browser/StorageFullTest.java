package audiototext.bootstrap.embedded.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import audiototext.bootstrap.embedded.Person;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A browser with full storage says so, and loses nothing that it has. */
@QuarkusTest
class StorageFullTest extends BrowserTest {
    @Test
    void lowStorageIsShownBeforeTheRecordingStarts() {
        try (var desk = Desk.of(Person.registered(), browser, site)) {
            allow(desk, 2_000_000);
            desk.page()
                    .waitForCondition(() -> reloadedSays(desk, "little space left: for about 1 minute of recording."));
        }
    }

    @Test
    void aFullStoreKeepsTheOlderRecordingAndTheNewOneCanBeSent() {
        try (var desk = Desk.of(Person.registered(), browser, site)) {
            desk.record(1);
            desk.page().reload();
            desk.awaitOutbox("not sent yet");
            allow(desk, 1);
            desk.record(2);
            desk.awaitRecorder("do not close this page");
            desk.press("Stop");
            desk.recorder().locator("[data-do=send]").click();
            assertThat(desk.list()).hasCount(1);
            assertThat(desk.outbox()).hasCount(1);
            desk.awaitOutbox("not sent yet");
        }
    }

    /** Chromium uses the last known quota for half a minute, so one reload may not be enough. */
    private static boolean reloadedSays(Desk desk, String words) {
        desk.page().reload();
        try {
            desk.recorder().getByText(words).waitFor(new Locator.WaitForOptions().setTimeout(5_000));
            return true;
        } catch (TimeoutError notYet) {
            return false;
        }
    }

    private void allow(Desk desk, long bytes) {
        var quota = new JsonObject();
        quota.addProperty("origin", site.getScheme() + "://" + site.getAuthority());
        quota.addProperty("quotaSize", bytes);
        desk.page().context().newCDPSession(desk.page()).send("Storage.overrideQuotaForOrigin", quota);
    }
}
