package audiototext.bootstrap.embedded.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import audiototext.adapters.web.testing.SilentWav;
import audiototext.bootstrap.embedded.Person;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the recorder says about the microphone, and its keyboard shortcuts. */
@QuarkusTest
@Tag("browser")
class MicrophoneTest {
    private static final Path FOLDER = Path.of("target", "browser");

    @TestHTTPResource("/")
    URI site;

    @Test
    void withoutAMicrophoneTheRecorderAsksToPlugOneIn() {
        try (var browser = Browser.withoutMicrophone();
                var desk = Desk.of(Person.registered(), browser, site)) {
            desk.press("Start recording");
            desk.awaitRecorder("No microphone was found. Plug one in");
            assertThat(desk.button("Start recording")).isEnabled();
        }
    }

    @Test
    void withoutPermissionTheRecorderSaysWhereToGiveIt() {
        try (var browser = Browser.withForbiddenMicrophone();
                var desk = Desk.of(Person.registered(), browser, site)) {
            desk.press("Start recording");
            desk.awaitRecorder("Allow it in the browser’s address bar");
        }
    }

    @Test
    void inABrowserThatCannotRecordTheRecorderSaysSoAtOnce() {
        try (var browser = Browser.withoutMicrophone();
                var desk = Desk.of(Person.registered(), browser, site)) {
            desk.page().addInitScript("delete window.MediaRecorder");
            desk.page().reload();
            desk.awaitRecorder("This browser cannot record.");
            assertThat(desk.button("Start recording")).isDisabled();
        }
    }

    @Test
    void aSilentMicrophoneIsNoticed() throws Exception {
        var silence = Files.write(Files.createDirectories(FOLDER).resolve("silence.wav"), SilentWav.ofSeconds(10));
        try (var browser = Browser.speaking(silence);
                var desk = Desk.of(Person.registered(), browser, site)) {
            desk.press("Start recording");
            desk.awaitRecorder("No sound is coming in.");
        }
    }

    @Test
    void shortcutsRecordPauseAndSend() throws Exception {
        try (var browser = Browser.speaking(Clip.wav(FOLDER));
                var desk = Desk.of(Person.registered(), browser, site)) {
            var keyboard = desk.page().keyboard();
            assertThat(desk.button("Start recording")).isEnabled();
            keyboard.press("Alt+KeyR");
            assertThat(desk.page()).hasTitle(Pattern.compile("● Recording 0:01"));
            assertThat(desk.recorder().getByText("No sound is coming in.")).isHidden();
            keyboard.press("Alt+KeyP");
            assertThat(desk.page()).hasTitle(Pattern.compile("❚❚ Paused"));
            keyboard.press("Alt+KeyP");
            keyboard.press("Alt+KeyR");
            assertThat(desk.button("Send")).isFocused();
            keyboard.press("Alt+Enter");
            desk.awaitStored(1);
        }
    }
}
