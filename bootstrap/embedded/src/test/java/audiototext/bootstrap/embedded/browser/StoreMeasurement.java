package audiototext.bootstrap.embedded.browser;

import audiototext.bootstrap.embedded.Person;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** How long the browser's store takes for four hours of sound. Its name keeps it out of normal test runs. */
@QuarkusTest
class StoreMeasurement {
    private static final Logger LOG = Logger.getLogger(StoreMeasurement.class);

    /** 14,400 pieces of 8,000 bytes: 64 kbit/s. */
    private static final String FOUR_HOURS = """
            async () => {
              const { AudioStore } = await import('/js/outbox/audio-store.js');
              const store = await AudioStore.open(indexedDB);
              const took = async (what) => {
                const begin = performance.now();
                await what();
                return performance.now() - begin;
              };
              const piece = crypto.getRandomValues(new Uint8Array(8000)).buffer;
              await store.add({ id: 'long', owner: 'no-one', state: 'recording', startedAt: 0 });
              const writes = [];
              for (let n = 0; n < 14400; n++) {
                writes.push(await took(() => store.append('long', n, piece, n + 1)));
              }
              writes.sort((a, b) => a - b);
              const whole = await took(() => store.audio('long', 'audio/webm'));
              const probe = await took(() => store.hasRoomFor(3840000));
              const removal = await took(() => store.remove('long'));
              return `a piece: median ${writes[7200]} ms, 99 % within ${writes[14256]} ms; ` +
                `the whole: ${whole} ms; looking for room: ${probe} ms; removal: ${removal} ms`;
            }
            """;

    @TestHTTPResource("/")
    URI site;

    @Test
    void fourHours() {
        try (var browser = Browser.withoutMicrophone();
                var desk = Desk.of(Person.registered(), browser, site)) {
            LOG.info(desk.page().evaluate(FOUR_HOURS));
        }
    }
}
