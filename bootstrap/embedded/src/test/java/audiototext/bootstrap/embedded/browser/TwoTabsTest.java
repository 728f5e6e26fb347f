package audiototext.bootstrap.embedded.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import audiototext.adapters.web.testing.SilentWav;
import audiototext.bootstrap.embedded.Person;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Two tabs of one browser do not interfere with each other. */
@QuarkusTest
class TwoTabsTest extends BrowserTest {
    private static final String IGNORES_OTHER_TABS_WHILE_DEAF = """
            globalThis.isDeaf = false;
            const hearing = async () => {
              while (globalThis.isDeaf) {
                await new Promise((resolve) => { setTimeout(resolve, 50); });
              }
            };
            const listen = BroadcastChannel.prototype.addEventListener;
            BroadcastChannel.prototype.addEventListener = function (type, hear) {
              listen.call(this, type, (event) => hearing().then(() => hear(event)));
            };
            const request = LockManager.prototype.request;
            LockManager.prototype.request = function (name, options, use) {
              return request.call(this, name, options, (lock) => hearing().then(() => use(lock)));
            };
            """;

    @Test
    void aTabShowsWhatAnotherRecordsAndTakesOverWhenThatTabIsGone() {
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
    void aTabLeavesUploadsToTheTabThatSendsThem() {
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

    @Test
    void aRecordingRenamedInOneTabHasItsNewNameInTheOthers() {
        try (var desk = Desk.of(Person.registered(), browser, site)) {
            var list = desk.page();
            desk.choose("old name", "audio/wav", SilentWav.ofSeconds(1));
            desk.awaitStored(1);
            desk.open();
            desk.list().locator("h3 a").click();
            var watched = desk.page();
            assertThat(watched.locator("h1")).hasText("old name");
            desk.open();
            desk.list().locator("h3 a").click();
            desk.page().getByText("Rename").click();
            desk.page().getByLabel("Name of the recording").fill("New <name>");
            desk.press("Save");
            assertThat(list.locator("#recordings h3")).hasText("New <name>");
            assertThat(list.getByText("Delete New <name>")).hasCount(1);
            assertThat(watched.locator("h1")).hasText("New <name>");
            assertThat(watched).hasTitle("New <name> – Audio to Text");
        }
    }

    @Test
    void aTabListsWhatAnotherSentEvenIfItLearnsOfItLate() {
        try (var desk = Desk.of(Person.registered(), browser, site)) {
            var second = desk.page();
            second.addInitScript(IGNORES_OTHER_TABS_WHILE_DEAF);
            second.reload();
            assertThat(desk.button("Start recording")).isEnabled();
            desk.open();
            desk.record(1);
            assertThat(second.locator("#outbox > li")).containsText("Being recorded in another tab");
            second.evaluate("globalThis.isDeaf = true");
            desk.press("Stop");
            desk.press("Send");
            assertThat(desk.list()).containsText("Delivered");
            second.evaluate("globalThis.isDeaf = false");
            desk.show(second);
            desk.awaitStored(1);
        }
    }
}
