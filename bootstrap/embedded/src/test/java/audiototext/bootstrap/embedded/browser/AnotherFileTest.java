package audiototext.bootstrap.embedded.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import audiototext.bootstrap.embedded.Person;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A file that can never be transcribed: the person chooses another one, or deletes it. */
@QuarkusTest
class AnotherFileTest extends BrowserTest {
    /** It ends within its first piece of audio. */
    private static final byte[] DAMAGED = Arrays.copyOf(audiototext.bootstrap.embedded.Clip.webm(), 470);

    @Test
    void theListOffersAnotherFileAsSoonAsTheRecordingFailsAndAfterAReload() {
        try (var desk = Desk.of(Person.registered(), browser, site)) {
            desk.choose("damaged.webm", "audio/webm", DAMAGED);
            offersAnotherFile(desk.list().first());

            desk.page().reload();
            offersAnotherFile(desk.list().first());
        }
    }

    @Test
    void theRecordingsPageLeadsToTheFileField() {
        var person = Person.registered();
        var recording = person.submitted(DAMAGED, "damaged");
        person.awaited(recording, "FAILED");
        try (var desk = Desk.of(person, browser, site)) {
            desk.page().navigate(site.resolve(recording.replace("/api", "")).toString());
            offersAnotherFile(desk.page().locator("article"));

            anotherFile(desk.page().locator("article")).click();

            assertThat(desk.page()).hasURL(Pattern.compile("/recordings#audio$"));
            assertThat(desk.page().locator("#audio")).isFocused();
        }
    }

    private static void offersAnotherFile(Locator recording) {
        assertThat(recording).hasAttribute("data-state", "failed");
        assertThat(anotherFile(recording)).isVisible();
        assertThat(recording.locator("[data-part=retry]")).isHidden();
        assertThat(recording.locator("[data-part=delete] > summary")).isVisible();
    }

    private static Locator anotherFile(Locator recording) {
        return recording.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Choose another file"));
    }
}
