package audiototext.bootstrap.embedded.browser;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.bootstrap.embedded.Person;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How pages load over a slow line (slow 3G: 400 kbit/s, each answer after 400 ms) on a slow processor (a quarter of the
 * speed). The time of the first paint is logged but not asserted, because a busy machine paints late; asserted is what
 * the paint depends on.
 */
@QuarkusTest
@Tag("browser")
class FirstPaintTest {
    private static final Logger LOG = Logger.getLogger(FirstPaintTest.class);
    private static final int LATENCY_MILLIS = 400;
    private static final int BYTES_PER_SECOND = 400_000 / 8;
    private static final int CPU_SLOWDOWN = 4;

    /** A quarter of a second on that line. */
    private static final int MOST_BYTES = 12_500;

    /**
     * Only elements of the page: the insides of players and fields belong to Chromium, and no page can keep them from
     * moving.
     */
    private static final String WATCH_SHIFTS = """
            globalThis.shifts = [];
            new PerformanceObserver((list) => list.getEntries().forEach(({ sources }) => {
              shifts.push(...sources.map(({ node }) => node?.outerHTML).filter((moved) => moved));
            })).observe({ type: 'layout-shift', buffered: true });
            """;

    /** Undefined until the browser has painted, which can be after the page has loaded. */
    private static final String PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime";

    private static final String BLOCKING = """
            performance.getEntriesByType('resource').filter((each) => each.renderBlockingStatus === 'blocking')
              .map(({ name }) => new URL(name).pathname)
            """;

    private static final String BYTES_OF_PAGE = "performance.getEntriesByType('navigation')[0].encodedBodySize";

    @Inject
    Showcase showcase;

    @TestHTTPResource("/")
    URI site;

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "fr-FR"})
    void pagesPaintAfterOneSmallAnswerAndNothingMovesLater(String locale) throws Exception {
        var ann = Person.registered();
        try (var browser = Browser.speaking(Clip.wav(Path.of("target", "browser")))) {
            pages(ann).forEach((name, path) -> {
                try (var profile = browser.newProfile(new NewContextOptions().setLocale(locale))) {
                    profile.addCookies(
                            List.of(new Cookie("audio-to-text-session", ann.session()).setUrl(site.toString())));
                    var first = visit(slowPage(profile), path);
                    var again = visit(slowPage(profile), path);
                    LOG.infof(
                            "%s in %s: painted after %.0f ms, the next time after %.0f ms", name, locale, first, again);
                }
            });
        }
    }

    private Map<String, String> pages(Person ann) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("sign-in", "/sign-in");
        pages.put("transcript", showcase.inside(ann).get("delivered"));
        pages.putAll(showcase.full(ann));
        return pages;
    }

    private static Page slowPage(BrowserContext profile) {
        var page = profile.newPage();
        page.addInitScript(WATCH_SHIFTS);
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", LATENCY_MILLIS);
        line.addProperty("downloadThroughput", BYTES_PER_SECOND);
        line.addProperty("uploadThroughput", BYTES_PER_SECOND);
        var processor = new JsonObject();
        processor.addProperty("rate", CPU_SLOWDOWN);
        var devTools = profile.newCDPSession(page);
        devTools.send("Network.enable");
        devTools.send("Network.emulateNetworkConditions", line);
        devTools.send("Emulation.setCPUThrottlingRate", processor);
        return page;
    }

    private double visit(Page page, String path) {
        page.navigate(site.resolve(path).toString());
        assertThat((List<?>) page.evaluate(BLOCKING))
                .as("what painting waits for, beside the page")
                .isEmpty();
        assertThat(number(page, BYTES_OF_PAGE)).as(path).isLessThan(MOST_BYTES);
        assertThat((List<?>) page.evaluate("shifts")).as(path).isEmpty();
        return painted(page);
    }

    private static double painted(Page page) {
        page.waitForFunction(PAINTED);
        return number(page, PAINTED);
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }
}
