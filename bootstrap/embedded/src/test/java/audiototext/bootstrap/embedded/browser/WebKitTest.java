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

/** The job in Safari's engine, whose recordings are MP4. */
@QuarkusTest
@Tag("browser")
class WebKitTest {
    /** Longer than the clip, so that the sentence is in the recording whole. */
    private static final int SECONDS = 5;

    @TestHTTPResource("/")
    URI site;

    @Test
    void webKitRecordsMp4SendsReadsPlaysAndCorrects() throws Exception {
        var person = Person.registered();
        try (var webKit = WebKit.start()) {
            var visit = new Visit(webKit, site);
            visit.signIn(person);
            listenForTrouble(webKit);
            speakInto(webKit);
            visit.record(SECONDS);
            visit.awaitStored(1);
            visit.awaitNewestDelivered("");
            assertNoTrouble(webKit);
            assertThat(formatOfNewest(person)).isEqualTo("mp4");
            assertThat(visit.readNewest()).containsIgnoringCase("cannot be completed");
            listenForTrouble(webKit);
            play(webKit);
            correct(webKit);
            webKit.open(site.resolve("/recordings"));
            visit.upload("call.wav");
            visit.awaitNewestDelivered("call");
        }
    }

    /** Whoever asks for the microphone gets it, and hears the clip over and over instead of its beeps. */
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

    /** Until the page is left. */
    private static void listenForTrouble(WebKit webKit) {
        webKit.run("""
                (() => {
                  window.troubles = [];
                  addEventListener('error', ({ message }) => troubles.push(message));
                  addEventListener('unhandledrejection', ({ reason }) => troubles.push(String(reason)));
                  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => troubles.push(blockedURI));
                })()""");
    }

    /** The test's own trouble, which comes last, shows that it is heard of at all. */
    private static void assertNoTrouble(WebKit webKit) {
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
        assertNoTrouble(webKit);
        webKit.run("window.isOld = true");
        webKit.evaluate("location.reload()");
        webKit.awaitTrue(
                "!window.isOld && document.querySelector('[data-part=text] section p')?.textContent === 'Dial again.'");
    }
}
