package audiototext.bootstrap.embedded.browser;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.bootstrap.embedded.Clip;
import audiototext.bootstrap.embedded.Person;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole job in Safari's engine, which records MP4. */
@QuarkusTest
@Tag("browser")
class WebKitTest {
    /** Longer than the clip, so that the recording has the whole sentence. */
    private static final int SECONDS = 5;

    @TestHTTPResource("/")
    URI site;

    @Test
    void webKitRecordsMp4SendsPlaysAndCorrects() throws Exception {
        var person = Person.registered();
        try (var webKit = WebKit.start()) {
            var visit = new Visit(webKit, site);
            visit.signIn(person);
            collectErrors(webKit);
            speakInto(webKit);
            visit.record(SECONDS);
            visit.awaitStored(1);
            visit.awaitNewestDelivered("");
            assertNoErrors(webKit);
            assertThat(formatOfNewest(person)).isEqualTo("mp4");
            assertThat(visit.readNewest()).containsIgnoringCase("cannot be completed");
            collectErrors(webKit);
            play(webKit);
            correct(webKit);
            webKit.open(site.resolve("/recordings"));
            visit.upload("call.wav");
            visit.awaitNewestDelivered("call");
        }
    }

    @Test
    void webKitPlaysTheCopyOfATelephonesRecording() throws Exception {
        var person = Person.registered();
        try (var webKit = WebKit.start()) {
            new Visit(webKit, site).playCopy(person);
        }
    }

    /** Every script that asks for the microphone gets one that plays the clip over and over instead of beeping. */
    private static void speakInto(WebKit webKit) {
        webKit.run("""
                (() => {
                  const devices = navigator.mediaDevices;
                  const ask = devices.getUserMedia.bind(devices);
                  const bytes = Uint8Array.from(atob('%s'), (c) => c.charCodeAt(0));
                  devices.getUserMedia = async (wanted) => {
                    (await ask(wanted)).getTracks().forEach((track) => track.stop());
                    const context = new AudioContext();
                    const speech = context.createBufferSource();
                    const microphone = context.createMediaStreamDestination();
                    speech.buffer = await context.decodeAudioData(bytes.buffer);
                    speech.loop = true;
                    speech.connect(microphone);
                    speech.start();
                    return microphone.stream;
                  };
                })()""".formatted(Base64.getEncoder().encodeToString(Clip.wav())));
    }

    /** Collects script errors until the page is left. */
    private static void collectErrors(WebKit webKit) {
        webKit.run("""
                (() => {
                  window.troubles = [];
                  addEventListener('error', ({ message }) => troubles.push(message));
                  addEventListener('unhandledrejection', ({ reason }) => troubles.push(String(reason)));
                  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => troubles.push(blockedURI));
                })()""");
    }

    /** The last error is the test's own; it shows that errors are noticed at all. */
    private static void assertNoErrors(WebKit webKit) {
        webKit.run("setTimeout(() => { throw new Error('on purpose'); })");
        webKit.awaitTrue("troubles.length > 0");
        assertThat(webKit.evaluate("troubles.join()").orElseThrow().getAsString())
                .isEqualTo("Error: on purpose");
    }

    private static String formatOfNewest(Person person) {
        return person.browser().get("/api/recordings").path("recordings[0].format");
    }

    private static void play(WebKit webKit) {
        webKit.run("document.getElementById('player').play()");
        webKit.awaitTrue("CSS.highlights.get('spoken').size === 1");
        webKit.awaitTrue("document.getElementById('player').currentTime > 1");
        webKit.run("document.getElementById('player').pause()");
    }

    private static void correct(WebKit webKit) {
        webKit.click("[data-do=edit]");
        webKit.run("getSelection().selectAllChildren(document.querySelector('[data-part=text] section p'))");
        webKit.run("document.execCommand('insertText', false, 'Dial again.')");
        webKit.awaitTrue("document.querySelector('[data-part=saved]').textContent === 'Saved.'");
        assertNoErrors(webKit);
        webKit.run("window.isOld = true");
        webKit.evaluate("location.reload()");
        webKit.awaitTrue(
                "!window.isOld && document.querySelector('[data-part=text] section p')?.textContent === 'Dial again.'");
    }
}
