package audiototext.tests.awsstandins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultyProxyTest {
    private FaultyProxy server;
    private FaultyProxy proxy;

    @BeforeEach
    void start() throws IOException {
        server = FaultyProxy.before(URI.create("http://127.0.0.1:1"))
                .always(call -> true, new Fault.Answer(200, "text/plain", "hello"));
        proxy = FaultyProxy.before(server.endpoint());
    }

    @AfterEach
    void stop() {
        proxy.close();
        server.close();
    }

    @Test
    void aCallIsForwardedAndRemembered() throws Exception {
        assertThat(get("/a?b=c")).isEqualTo("hello");
        assertThat(proxy.calls()).extracting(Call::target).containsExactly(URI.create("/a?b=c"));
    }

    @Test
    void aFaultPlannedOnceIsGoneAtTheNextCall() throws Exception {
        proxy.once(call -> true, new Fault.Answer(503, "text/plain", "busy"));
        assertThat(get("/")).isEqualTo("busy");
        assertThat(get("/")).isEqualTo("hello");
    }

    @Test
    void anAnswerThatBreaksOffEndsEarly() {
        proxy.always(call -> true, new Fault.BreakOff());
        assertThatIOException().isThrownBy(() -> get("/"));
    }

    @Test
    void aCallWithoutAnAnswerFailsAndTheServerNeverSawIt() {
        proxy.always(call -> true, new Fault.HangUp());
        assertThatIOException().isThrownBy(() -> get("/"));
        assertThat(server.calls()).isEmpty();
    }

    @Test
    void aCallWhoseAnswerIsLostReachesTheServer() {
        proxy.always(call -> true, new Fault.LostAnswer());
        assertThatIOException().isThrownBy(() -> get("/"));
        assertThat(server.calls()).isNotEmpty();
    }

    @Test
    void aSlowServerAnswersInTheEnd() throws Exception {
        proxy.always(call -> true, new Fault.Slowness(Duration.ofMillis(50)));
        assertThat(get("/")).isEqualTo("hello");
    }

    private String get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(proxy.endpoint().resolve(path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
