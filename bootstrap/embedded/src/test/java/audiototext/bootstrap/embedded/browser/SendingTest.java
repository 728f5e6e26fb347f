package audiototext.bootstrap.embedded.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import audiototext.adapters.web.testing.SilentWav;
import audiototext.bootstrap.embedded.Person;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sending continues after every kind of interruption, and says what the interruption is. */
@QuarkusTest
class SendingTest extends BrowserTest {
    /** 800 kB. */
    private static final byte[] LONG = SilentWav.ofSeconds(200);

    private static final Pattern UPLOAD = Pattern.compile("/api/recordings/[^/]+\\?");

    @Test
    void anUploadThatLosesTheNetworkContinuesWhenItIsBack() throws Exception {
        try (var cable = new NetworkCable(site);
                var desk = Desk.of(Person.registered(), browser, cable.site())) {
            loseNetworkDuringUpload(desk, cable);
            cable.plugIn();
            desk.awaitStored(1);
        }
    }

    @Test
    void anUploadWhoseSessionHasEndedContinuesAfterSigningInBackOnTheSamePage() throws Exception {
        var person = Person.registered();
        try (var cable = new NetworkCable(site);
                var desk = Desk.of(person, browser, cable.site())) {
            loseNetworkDuringUpload(desk, cable);
            desk.losesItsSession();
            cable.plugIn();
            desk.awaitOutbox("You are signed out.");
            desk.press("Sign in");
            desk.signInByForm(person.email(), Person.PASSWORD);
            desk.awaitStored(1);
            assertThat(desk.page()).hasURL(cable.site().resolve("/recordings").toString());
        }
    }

    private static void loseNetworkDuringUpload(Desk desk, NetworkCable cable) {
        cable.holdUp();
        desk.choose("talk.wav", "audio/wav", LONG);
        desk.awaitUnderWay();
        cable.pullOut();
        desk.awaitOutbox("cannot be reached. Check the network. The recording is kept in this browser");
    }

    @Test
    void aRecordingIsNeverSentAsAnotherPersons() {
        try (var desk = Desk.of(Person.registered(), browser, site)) {
            desk.losesItsSession();
            desk.signIn(Person.registered());
            desk.choose("talk.wav", "audio/wav", LONG);
            desk.awaitOutbox("You are signed out.");
        }
    }

    @Test
    void theNextRecordingCanBeMadeMeanwhile() throws Exception {
        try (var cable = new NetworkCable(site);
                var desk = Desk.of(Person.registered(), browser, cable.site())) {
            cable.holdUp();
            desk.choose("talk.wav", "audio/wav", LONG);
            desk.awaitUnderWay();
            desk.record(1);
            desk.awaitUnderWay();
            desk.press("Stop");
            desk.press("Send");
            assertThat(desk.outbox()).hasCount(2);
            cable.goOn();
            desk.awaitStored(2);
        }
    }

    @Test
    void aFileChosenBeforeThePageIsReadyIsSentAsSoonAsItIs() {
        try (var desk = Desk.of(Person.registered(), browser, site)) {
            var script = new AtomicReference<Route>();
            desk.page().route("**/js/outbox/file-drop.js", script::set);
            desk.page().reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.COMMIT));
            desk.page().waitForCondition(() -> script.get() != null);
            desk.choose("talk.wav", "audio/wav", LONG);
            script.get().resume();
            desk.awaitStored(1);
        }
    }

    @Test
    void aStoredRecordingIsListedEvenIfItsSendingWasCancelled() {
        var person = Person.registered();
        try (var desk = Desk.of(person, browser, site)) {
            var unanswered = new AtomicReference<APIResponse>();
            desk.page().route(UPLOAD, route -> unanswered.set(route.fetch()));
            desk.choose("talk.wav", "audio/wav", SilentWav.ofSeconds(1));
            desk.page().waitForCondition(() -> unanswered.get() != null);
            person.awaited(URI.create(unanswered.get().url()).getPath(), "DELIVERED");
            desk.press("Cancel");
            desk.awaitStored(1);
        }
    }

    /** Browsers call recordings of phones and cameras video, or know no type for them. */
    @ParameterizedTest
    @CsvSource({"IMG_0001.MOV, video/quicktime", "Voice.3gp, video/3gpp", "00001.MTS, model/vnd.mts", "memo.qta, ''"})
    void aRecordingIsSentWhateverTheBrowserCallsIt(String name, String type) {
        try (var desk = Desk.of(Person.registered(), browser, site)) {
            desk.choose(name, type, SilentWav.ofSeconds(1));
            desk.awaitStored(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "notes.txt | text/plain | This is not audio in a supported format",
                "talk.wav  | audio/wav  | not audio",
            })
    void aFileThatIsNotAudioIsRefusedWithAReason(String name, String type, String words) {
        try (var desk = Desk.of(Person.registered(), browser, site)) {
            desk.choose(name, type, "Not a sound.".repeat(100).getBytes(StandardCharsets.UTF_8));
            desk.awaitOutbox("Not accepted:");
            assertThat(desk.outbox()).containsText(Pattern.compile(words, Pattern.CASE_INSENSITIVE));
            desk.press("Remove");
            assertThat(desk.outbox()).hasCount(0);
        }
    }

    @Test
    void aRecordingThatIsTooLargeSaysSoAndCanBeDownloaded() {
        try (var desk = Desk.of(Person.registered(), browser, site)) {
            answer(desk, 413, new AtomicBoolean(true));
            desk.record(1);
            desk.press("Stop");
            desk.press("Send");
            desk.awaitOutbox("Not accepted: A recording can be 2 GB at most.");
            assertThat(desk.outbox().getByText("Download my recording")).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "429 | Too many requests. Wait a minute and try again.",
                "503 | The server is busy. Try again in a minute.",
            })
    void aTemporaryFailureSaysSoAndTheRecordingIsSentAgain(int status, String words) {
        try (var desk = Desk.of(Person.registered(), browser, site)) {
            var isFailing = new AtomicBoolean(true);
            answer(desk, status, isFailing);
            desk.choose("talk.wav", "audio/wav", LONG);
            desk.awaitOutbox(words + " The recording is kept in this browser and will be sent again automatically.");
            isFailing.set(false);
            desk.press("Try again now");
            desk.awaitStored(1);
        }
    }

    private static void answer(Desk desk, int status, AtomicBoolean isFailing) {
        desk.page().route(UPLOAD, route -> {
            if (isFailing.get()) {
                route.fulfill(new Route.FulfillOptions().setStatus(status).setBody(""));
            } else {
                route.resume();
            }
        });
    }
}
