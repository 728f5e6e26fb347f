package audiototext.bootstrap.embedded.browser;

import static org.awaitility.Awaitility.await;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One session of a browser driver, with WebDriver (W3C): JSON over HTTP. */
final class WebDriver implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Gson JSON = new Gson();

    private final URI session;

    private WebDriver(URI session) {
        this.session = session;
    }

    /** @param arguments the arguments of the browser, which the driver starts */
    static WebDriver at(int port, List<String> arguments) {
        var sessions = URI.create("http://127.0.0.1:" + port + "/session");
        var options = Map.of("webkitgtk:browserOptions", Map.of("args", arguments));
        var wanted = Map.of("capabilities", Map.of("alwaysMatch", options));
        var answer = await().atMost(Tab.PATIENCE)
                .ignoreException(UncheckedIOException.class)
                .until(() -> call("POST", sessions, wanted), Optional::isPresent);
        var id = answer.orElseThrow().getAsJsonObject().get("sessionId").getAsString();
        return new WebDriver(URI.create(sessions + "/" + id));
    }

    void open(URI page) {
        call("POST", command("/url"), Map.of("url", page.toString())).orElseThrow();
    }

    Optional<JsonElement> evaluate(String expression) {
        var script = Map.of("script", "return (" + expression + ");", "args", List.of());
        return call("POST", command("/execute/sync"), script);
    }

    private URI command(String path) {
        return URI.create(session + path);
    }

    /** @return the value; empty if the driver answers with an error, as it does while a page is being left */
    private static Optional<JsonElement> call(String method, URI command, Map<String, ?> body) {
        var request = HttpRequest.newBuilder(command)
                .timeout(Tab.PATIENCE)
                .method(method, BodyPublishers.ofString(JSON.toJson(body)))
                .build();
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString());
            return Optional.of(answer)
                    .filter(each -> each.statusCode() == 200)
                    .map(each -> JsonParser.parseString(each.body()).getAsJsonObject())
                    .map(each -> each.get("value"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        call("DELETE", session, Map.of());
    }
}
