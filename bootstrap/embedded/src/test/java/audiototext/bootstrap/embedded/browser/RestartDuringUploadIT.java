package audiototext.bootstrap.embedded.browser;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.web.testing.SilentWav;
import audiototext.bootstrap.embedded.packaged.PackagedApplication;
import audiototext.bootstrap.embedded.packaged.Person;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page survives a restart of the application. */
@Tag("browser")
class RestartDuringUploadIT {
    /** 800 kB. */
    private static final byte[] LONG = SilentWav.ofSeconds(200);

    @Test
    void anUploadInterruptedByTheServersEndIsSentAgainAfterItsRestart() throws Exception {
        try (var application = new PackagedApplication("browser-restart").start();
                var browser = Browser.speaking(Clip.wav(Path.of("target", "browser")))) {
            var email = "restart-in-browser@example.org";
            var person = Person.registered(application, email);
            try (var cable = new NetworkCable(application.url());
                    var desk = Desk.of(email, Person.PASSWORD, browser, cable.site())) {
                cable.holdUp();
                desk.choose("talk.wav", "audio/wav", LONG);
                desk.awaitUnderWay();
                application.kill();
                desk.awaitOutbox("cannot be reached");
                cable.goOn();
                application.start();
                desk.awaitStored(1);
            }
            assertThat(person.recordings()).hasSize(1);
        }
    }
}
