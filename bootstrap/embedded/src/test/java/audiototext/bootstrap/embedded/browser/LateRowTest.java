package audiototext.bootstrap.embedded.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import audiototext.adapters.web.testing.SilentWav;
import audiototext.bootstrap.embedded.Person;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The page asks for a new row, and gets news about its recording before the row arrives. */
@QuarkusTest
class LateRowTest extends BrowserTest {
    @Test
    void aRecordingRenamedWhileItsRowLoadsHasItsNewName() {
        var person = Person.registered();
        try (var desk = Desk.of(person, browser, site);
                var pages = new Held(desk.page())) {
            var recording = listedAs("Old name", person, pages);
            rename(person, recording);
            pages.await("New name");
            pages.letCome("Old name");
            assertThat(desk.list().locator("h3")).hasText("New name");
        }
    }

    @Test
    void aRecordingDeletedWhileItsRowLoadsIsNotListed() {
        var person = Person.registered();
        try (var desk = Desk.of(person, browser, site);
                var pages = new Held(desk.page())) {
            var kept = listedAs("Old name", person, pages);
            var deleted = listedAs("Deleted", person, pages);
            person.browser().delete(deleted).then().statusCode(204);
            rename(person, kept);
            pages.await("New name");
            pages.letCome("Deleted");
            assertThat(desk.list().locator("h3")).hasText("New name");
        }
    }

    /** A new recording whose row is on its way. */
    private static String listedAs(String name, Person person, Held pages) {
        var recording = person.submitted(SilentWav.ofSeconds(1), name);
        pages.await(name);
        person.awaited(recording, "DELIVERED");
        return recording;
    }

    private static void rename(Person person, String recording) {
        person.browser()
                .contentType("application/json")
                .body(Map.of("name", "New name"))
                .patch(recording)
                .then()
                .statusCode(200);
    }

    /** The pages that a tab requests because it lacks a row, as they were at the time of the request. */
    private static final class Held implements AutoCloseable {
        private final Page tab;
        private final List<Answer> answers = new ArrayList<>();

        Held(Page tab) {
            this.tab = tab;
            tab.route(url -> URI.create(url).getPath().equals("/recordings"), this::hold);
        }

        private void hold(Route route) {
            var page = route.fetch();
            answers.add(new Answer(route, page, page.text()));
        }

        void await(String words) {
            tab.waitForCondition(() -> first(words).isPresent());
        }

        void letCome(String words) {
            var answer = first(words).orElseThrow();
            answer.route().fulfill(new Route.FulfillOptions().setResponse(answer.page()));
        }

        /** Before the tab closes, which would break off the request for one more page. */
        @Override
        public void close() {
            tab.unrouteAll();
        }

        private Optional<Answer> first(String words) {
            return answers.stream().filter(each -> each.text().contains(words)).findFirst();
        }
    }

    /** @param text the text of the page */
    private record Answer(Route route, APIResponse page, String text) {}
}
