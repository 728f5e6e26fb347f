package audiototext.bootstrap.embedded.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import audiototext.bootstrap.embedded.Person;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** The page of recordings in one browser profile, and what a person does there. Closing it asks for no confirmation. */
final class Desk implements AutoCloseable {
    private final URI site;
    private final BrowserContext profile;
    private Page page;

    private Desk(URI site, BrowserContext profile) {
        this.site = site;
        this.profile = profile;
    }

    static Desk of(Person person, Browser browser, URI site) {
        return of(person, browser, site, new NewContextOptions());
    }

    static Desk of(Person person, Browser browser, URI site, NewContextOptions look) {
        var desk = new Desk(site, browser.newProfile(look));
        desk.signIn(person);
        desk.open();
        return desk;
    }

    /** The desk of a person who signs in with the form. */
    static Desk of(String email, String password, Browser browser, URI site) {
        var desk = new Desk(site, browser.newProfile(new NewContextOptions()));
        desk.open();
        desk.signInByForm(email, password);
        return desk;
    }

    /** On the sign-in page. */
    void signInByForm(String email, String password) {
        page.getByLabel("Email address").fill(email);
        page.getByLabel("Password").fill(password);
        press("Sign in");
    }

    /** As the sign-in page does it: with a cookie. */
    void signIn(Person person) {
        profile.addCookies(List.of(new Cookie("audio-to-text-session", person.session()).setUrl(site.toString())));
    }

    /** Opens the page in a new tab. */
    void open() {
        show(profile.newPage());
        page.onDialog(Dialog::accept);
        page.navigate(site.resolve("/recordings").toString());
    }

    /** The tab in front. */
    Page page() {
        return page;
    }

    /** Brings another tab of the same profile to the front. */
    void show(Page other) {
        page = other;
    }

    /** Ends the tab's process at once, so that it can save nothing more. */
    void crash() {
        try {
            page.navigate("chrome://crash");
        } catch (PlaywrightException crashed) {
            page.close();
        }
    }

    void losesItsSession() {
        profile.clearCookies();
    }

    void choose(String name, String type, byte[] content) {
        page.locator("#audio").setInputFiles(new FilePayload(name, type, content));
    }

    void press(String button) {
        button(button).click();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Starts, and waits until that many seconds are recorded. */
    void record(int seconds) {
        press("Start recording");
        var clock = page.getByRole(AriaRole.TIMER);
        page.waitForCondition(() -> secondsOn(clock.textContent()) >= seconds);
    }

    private static int secondsOn(String clock) {
        var parts = clock.strip().split(":");
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }

    Locator recorder() {
        return page.locator("#recorder");
    }

    Locator outbox() {
        return page.locator("#outbox > li");
    }

    Locator list() {
        return page.locator("#recordings > li");
    }

    void awaitOutbox(String words) {
        assertThat(outbox()).containsText(words);
    }

    /**
     * Waits until part of an upload has left the browser. The browser may believe that all of it has: data can be in a
     * network buffer.
     */
    void awaitUnderWay() {
        assertThat(outbox()).containsText(Pattern.compile("Sending, [1-9]|Sent; waiting for the answer"));
    }

    void awaitRecorder(String words) {
        assertThat(recorder()).containsText(words);
    }

    /** Waits until the outbox is empty and the list has that many recordings. */
    void awaitStored(int count) {
        assertThat(list()).hasCount(count);
        assertThat(outbox()).hasCount(0);
    }

    @Override
    public void close() {
        profile.close();
    }
}
