package audiototext.bootstrap.embedded.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import audiototext.adapters.web.testing.SilentWav;
import audiototext.bootstrap.embedded.Person;
import audiototext.domain.port.Transcription;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A person has a corrected recording transcribed again. */
@QuarkusTest
class TranscribeAgainTest extends BrowserTest {
    private static final String CORRECTED = "A corrected text.";

    @Inject
    Transcription transcription;

    @Test
    void anOpenPageShowsTheNewTextInPlaceOfTheEarlierOne() {
        var person = Person.registered();
        var recording = corrected(person);
        try (var desk = Desk.of(person, browser, site)) {
            desk.page().navigate(site.resolve(recording.replace("/api", "")).toString());
            assertThat(desk.page().locator("#transcript")).containsText(CORRECTED);

            person.browser()
                    .noContentType()
                    .post(recording + "/transcribe?replaceCorrections=true")
                    .then()
                    .statusCode(202);

            assertThat(desk.page().locator("#transcript")).containsText("No speech was found");
            assertThat(desk.page().locator("#transcript")).not().containsText(CORRECTED);
        }
    }

    @Test
    void thePersonIsAskedBeforeTheirCorrectionsAreReplaced() {
        assumeThat(transcription.languages()).hasSizeGreaterThan(1);
        var person = Person.registered();
        var recording = corrected(person);
        try (var desk = Desk.of(person, browser, site)) {
            var page = desk.page();
            page.navigate(site.resolve(recording.replace("/api", "")).toString());
            page.getByText("Transcribe again in …").click();
            page.locator("details.again")
                    .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Transcribe again"))
                    .click();
            assertThat(page.locator("h1")).hasText("Replace your corrections?");

            page.getByText("Replace my corrections").click();

            assertThat(page.locator("#transcript")).containsText("No speech was found");
        }
    }

    private static String corrected(Person person) {
        var recording = person.submitted(SilentWav.ofSeconds(1), "note");
        person.awaited(recording, "DELIVERED");
        person.client()
                .contentType("text/plain")
                .body(CORRECTED)
                .put(recording + "/transcript")
                .then()
                .statusCode(204);
        return recording;
    }
}
