package audiototext.bootstrap.embedded.browser;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.bootstrap.embedded.Person;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Inspects every page; screenshots of them stay under target/screenshots. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest extends BrowserTest {
    private static final Path AXE = Path.of("..", "..", "adapters", "web", "node_modules", "axe-core", "axe.min.js");

    /** Nothing can run in frames: the only one holds an email, in a sandbox. */
    private static final String VIOLATIONS = """
            async () => (await axe.run(document, { iframes: false, resultTypes: ['violations'] })).violations
                .flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id} (${help}): ${html}`))
            """;

    /** Bytes of a page with its style sheet and scripts, as transferred, without the audio. */
    private static final long MOST_BYTES = 60_000;

    @Inject
    Showcase showcase;

    private Map<String, String> inside;

    /** Not the residents, because recordings that other tests submit would make their list longer from run to run. */
    private Person ann;

    private Person ben;

    private Person cleo;
    private Map<String, String> full;

    @BeforeEach
    void prepareOnce() throws Exception {
        if (ann == null) {
            ann = Person.registered();
            ben = Person.registered();
            cleo = Person.registered();
            inside = showcase.inside(ann);
            full = showcase.full(cleo);
        }
    }

    @Test
    void axeFindsNothingInLightAndEnglish() {
        inspect("light", new NewContextOptions().setLocale("en-GB"), "en");
    }

    @Test
    void axeFindsNothingInDarkAndFrench() {
        inspect("dark", new NewContextOptions().setLocale("fr-FR").setColorScheme(ColorScheme.DARK), "fr");
    }

    @Test
    void axeFindsNothingOnAPhoneWhereEverythingFits() {
        inspect("phone", new NewContextOptions().setLocale("fr-FR").setViewportSize(360, 740), "fr");
    }

    @Test
    void everyPageIsSmall() {
        var weights = new SoftAssertions();
        visit(new NewContextOptions(), (name, page, requests) -> {
            var bytes = requests.stream()
                    .filter(request -> !request.url().endsWith("/audio"))
                    .mapToLong(request -> request.sizes().responseBodySize)
                    .sum();
            weights.assertThat(bytes).as(name).isBetween(1L, MOST_BYTES);
        });
        weights.assertAll();
    }

    private void inspect(String look, NewContextOptions options, String language) {
        var findings = new ArrayList<String>();
        visit(options, (name, page, requests) -> {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", name + "-" + look + ".png"))
                    .setFullPage(true));
            ((List<?>) page.evaluate(VIOLATIONS)).forEach(found -> findings.add(name + ": " + found));
            if (!language.equals(page.locator("html").getAttribute("lang"))) {
                findings.add(name + ": is not in " + language);
            }
            if (((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue() > 0) {
                findings.add(name + ": something is wider than the window");
            }
        });
        assertThat(findings).isEmpty();
    }

    private interface Look {
        void at(String name, Page page, List<Request> requests);
    }

    private void visit(NewContextOptions options, Look look) {
        visit(Showcase.outside(), List.of(), options, look);
        visit(Map.of("recordings-empty", "/recordings"), session(ben), options, look);
        visit(inside, session(ann), options, look);
        visit(full, session(cleo), options, look);
    }

    private List<Cookie> session(Person person) {
        return List.of(new Cookie("audio-to-text-session", person.session()).setUrl(site.toString()));
    }

    private void visit(Map<String, String> pages, List<Cookie> cookies, NewContextOptions options, Look look) {
        try (var profile = browser.newProfile(options)) {
            profile.addInitScript(AXE);
            profile.addCookies(cookies);
            var page = profile.newPage();
            withoutCache(profile.newCDPSession(page));
            var requests = new ArrayList<Request>();
            page.onRequestFinished(requests::add);
            pages.forEach((name, path) -> {
                requests.clear();
                page.navigate(site.resolve(path).toString());
                look.at(name, page, List.copyOf(requests));
            });
        }
    }

    /** So that each page weighs as much as at the first visit. */
    private static void withoutCache(CDPSession devTools) {
        var disabled = new JsonObject();
        disabled.addProperty("cacheDisabled", true);
        devTools.send("Network.enable");
        devTools.send("Network.setCacheDisabled", disabled);
    }
}
