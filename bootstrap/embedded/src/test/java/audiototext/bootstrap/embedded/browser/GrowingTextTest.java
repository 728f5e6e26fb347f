package audiototext.bootstrap.embedded.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import audiototext.bootstrap.embedded.Clip;
import audiototext.bootstrap.embedded.Person;
import com.microsoft.playwright.Page.WaitForConditionOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The text of a long recording while it is being transcribed. */
@QuarkusTest
class GrowingTextTest extends BrowserTest {
    private static final double PATIENCE = 60_000;

    private Person person;
    private String recording;

    @BeforeEach
    void talk() {
        person = Person.registered();
        recording = person.submitted(Clip.talk(), "a talk");
    }

    @AfterEach
    void stop() {
        person.browser().delete(recording);
    }

    @Test
    void itGrowsWithoutAReloadAndIsThereAfterOne() {
        try (var desk = Desk.of(person, browser, site)) {
            var page = desk.page();
            page.navigate(site.resolve(recording.replace("/api", "")).toString());
            var text = page.getByRole(AriaRole.LOG);
            assertThat(text).containsText("Your call", new ContainsTextOptions().setTimeout(PATIENCE));
            var first = text.locator("span").first().elementHandle();
            var before = text.textContent();

            page.waitForCondition(
                    () -> text.textContent().length() > before.length(),
                    new WaitForConditionOptions().setTimeout(PATIENCE));
            assertThat(text.textContent()).startsWith(before);
            assertThat(first.evaluate("span => span.isConnected")).isEqualTo(true);

            page.reload();
            assertThat(text.textContent()).startsWith(before);
        }
    }

    @Test
    void onlyItsOwnerReadsIt() {
        var address = recording + "/text-so-far";
        await().atMost(Duration.ofMinutes(1))
                .until(() -> person.browser().get(address).<String>path("text"), text -> text.startsWith("Your call"));

        person.browser()
                .get(address + "?from=5")
                .then()
                .body("from", equalTo(5))
                .body("text", startsWith("call"));
        Person.registered().browser().get(address).then().statusCode(404);
    }
}
