package audiototext.bootstrap.embedded.browser;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.bootstrap.embedded.Person;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole job in Firefox. */
@QuarkusTest
@Tag("browser")
class FirefoxTest {
    @TestHTTPResource("/")
    URI site;

    @Test
    void firefoxRecordsSendsAndShowsTheText() throws Exception {
        var person = Person.registered();
        try (var firefox = Firefox.start()) {
            var visit = new Visit(firefox, site);
            visit.signIn(person);
            visit.record(2);
            visit.awaitStored(1);
            visit.upload("call.wav");
            visit.awaitNewestDelivered("call");
            assertThat(visit.readNewest()).containsIgnoringCase("cannot be completed");
        }
    }

    @Test
    void firefoxPlaysTheCopyOfATelephonesRecording() throws Exception {
        var person = Person.registered();
        try (var firefox = Firefox.start()) {
            new Visit(firefox, site).playCopy(person);
        }
    }
}
