package audiototext.bootstrap.embedded.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine, with a microphone that plays a WAV file over and over. */
final class Browser implements AutoCloseable {
    /** In milliseconds; long enough for a machine that is busy with other work. */
    private static final double PATIENCE = 60_000;

    private static final System.Logger LOG = System.getLogger(Browser.class.getName());
    private static final String NONE_FOUND =
            "SKIPPED: no Chromium or Chrome found; install one or name it in the environment variable CHROMIUM";

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** Skips the test, and says so, if there is no browser. */
    static Browser speaking(Path wav) {
        return launched(List.of(
                "--use-fake-ui-for-media-stream",
                "--use-fake-device-for-media-stream",
                "--use-file-for-fake-audio-capture=" + wav.toAbsolutePath()));
    }

    /** A browser on a machine without a microphone. */
    static Browser withoutMicrophone() {
        return launched(List.of("--use-fake-ui-for-media-stream"));
    }

    /** A browser whose user has not allowed the microphone. */
    static Browser withForbiddenMicrophone() {
        return launched(List.of("--use-fake-device-for-media-stream"));
    }

    private static Browser launched(List<String> microphone) {
        var executable = executable();
        setDefaultAssertionTimeout(PATIENCE);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var arguments = Stream.concat(
                microphone.stream(),
                Stream.of(
                        "--no-sandbox",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--disable-quic"));
        var options = new LaunchOptions().setExecutablePath(executable).setArgs(arguments.toList());
        return new Browser(playwright, playwright.chromium().launch(options));
    }

    private static Path executable() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM"));
        var found = Stream.concat(named.stream(), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            // Maven does not print the reason if a whole class is skipped.
            LOG.log(Level.WARNING, NONE_FOUND);
        }
        assumeTrue(found.isPresent(), NONE_FOUND);
        return found.get();
    }

    /** As if the browser were new: without cookies and stored data. */
    BrowserContext newProfile(NewContextOptions options) {
        var profile = chromium.newContext(options);
        profile.setDefaultTimeout(PATIENCE);
        return profile;
    }

    /** With its own profile. */
    Page newPage() {
        return newProfile(new NewContextOptions()).newPage();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
