package audiototext.lambdas.events;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Calls with events and keeps those that arrived; events about a key that contains "bad" fail. */
final class Called {
    final List<Event> arrived = new ArrayList<>();

    String with(String json) throws IOException {
        var answer = new ByteArrayOutputStream();
        new Events(this::take).handle(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), answer);
        return answer.toString(StandardCharsets.UTF_8);
    }

    private void take(Event event) throws IOException {
        arrived.add(event);
        if (event.toString().contains("bad")) {
            throw new IOException("no luck with " + event);
        }
    }
}
