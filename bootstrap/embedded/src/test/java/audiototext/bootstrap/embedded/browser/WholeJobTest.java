package audiototext.bootstrap.embedded.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The purpose of the application, done as a person does it, in a real browser with real speech. */
@QuarkusTest
@Tag("browser")
class WholeJobTest {
    private static final String PASSWORD = "correct horse battery";

    /** Longer than the clip, so that the recording has the whole sentence. */
    private static final Pattern LONG_ENOUGH = Pattern.compile("0:(08|09|[1-5]\\d)");

    private final String email = "ada." + UUID.randomUUID().toString().substring(0, 8) + "@example.org";

    @TestHTTPResource("/")
    URI site;

    @Test
    void afterRegisteringAndSpeakingThePersonReadsTheTextInAnEmail() throws Exception {
        try (var browser = Browser.speaking(Clip.wav(Path.of("target", "browser")))) {
            var page = browser.newPage();
            register(page);
            signIn(page);
            record(page);
            assertThat(page.locator("#recordings li").first().locator("[data-part=words]"))
                    .containsText("Delivered");
            var mail = mailedText(page);
            assertThat(mail).containsIgnoringCase("call cannot be completed");
            open(page, "/recordings");
            picture(page, "recordings");
            page.locator("#recordings li")
                    .first()
                    .getByRole(AriaRole.LINK)
                    .first()
                    .click();
            assertThat(page.locator("[data-part=text]"))
                    .containsText(Pattern.compile("call cannot be completed", Pattern.CASE_INSENSITIVE));
            picture(page, "recording");
        }
    }

    /** Screenshots stay under target. */
    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "browser", name + ".png"))
                .setFullPage(true));
    }

    private void register(Page page) {
        open(page, "/register");
        page.getByLabel("Email address").fill(email);
        page.getByLabel("Password").fill(PASSWORD);
        button(page, "Register").click();
        page.waitForURL("**/confirm*");
        var code = code(page);
        open(page, "/confirm");
        page.locator("main form").first().getByLabel("Email address").fill(email);
        page.getByLabel("Code").first().fill(code);
        button(page, "Confirm").click();
        page.waitForURL("**/sign-in*");
    }

    /** From the email in the inbox, which opens in another tab. */
    private String code(Page page) {
        try (var inbox = page.context().newPage()) {
            var digits = Pattern.compile("\\b\\d{6}\\b").matcher(newestMail(inbox));
            assertThat(digits.find()).isTrue();
            return digits.group();
        }
    }

    private String mailedText(Page page) {
        try (var inbox = page.context().newPage()) {
            return newestMail(inbox);
        }
    }

    private String newestMail(Page inbox) {
        open(inbox, "/inbox");
        for (int tries = 0; inbox.getByText(email).count() == 0 && tries < 200; tries++) {
            inbox.waitForTimeout(250);
            inbox.reload();
        }
        inbox.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK).first().click();
        return inbox.getByRole(AriaRole.MAIN).textContent();
    }

    private void signIn(Page page) {
        open(page, "/sign-in");
        page.getByLabel("Email address").fill(email);
        page.getByLabel("Password").fill(PASSWORD);
        button(page, "Sign in").click();
        page.waitForURL("**/recordings");
    }

    private static void record(Page page) {
        button(page, "Start recording").click();
        assertThat(page.getByRole(AriaRole.TIMER)).containsText(LONG_ENOUGH);
        button(page, "Stop").click();
        button(page, "Send").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private void open(Page page, String path) {
        page.navigate(site.resolve(path).toString());
    }
}
