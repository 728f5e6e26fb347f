package audiototext.adapters.web.testing;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A user's open connection for server-sent events. */
public final class EventStream implements AutoCloseable {
    private static final String FIRST_LINE = ":still here";

    private final Socket connection;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private EventStream(Socket connection) {
        this.connection = connection;
    }

    /**
     * Connects with these cookies and waits for the first line, so that no later event is missed. Uses HTTP/1.0, whose
     * body can be read line by line.
     */
    public static EventStream of(String cookies) throws IOException {
        var stream = new EventStream(new Socket("localhost", RestAssured.port));
        var head = "GET /api/recordings/events HTTP/1.0\r\nCookie: " + cookies + "\r\n\r\n";
        stream.connection.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        var in = stream.connection.getInputStream();
        var reader = new Thread(() -> stream.read(in), "event-stream");
        reader.setDaemon(true);
        reader.start();
        await().atMost(Duration.ofMinutes(1)).until(() -> stream.lines.contains(FIRST_LINE));
        return stream;
    }

    private void read(InputStream in) {
        try (var text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = text.readLine(); line != null; line = text.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            // the connection was closed by the test
        }
    }

    /** The data of the events with this name, oldest first. */
    public List<String> named(String name) {
        var found = new ArrayList<String>();
        var event = "";
        for (var line : lines) {
            if (line.startsWith("event:")) {
                event = line.substring("event:".length());
            } else if (line.startsWith("data:") && event.equals(name)) {
                found.add(line.substring("data:".length()));
            }
        }
        return found;
    }

    /** Waits for an event with this name whose data contains these texts, and returns the data. */
    public String awaited(String name, String... texts) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> matching(name, texts).toList(), found -> !found.isEmpty())
                .get(0);
    }

    private Stream<String> matching(String name, String... texts) {
        return named(name).stream().filter(data -> Stream.of(texts).allMatch(data::contains));
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
