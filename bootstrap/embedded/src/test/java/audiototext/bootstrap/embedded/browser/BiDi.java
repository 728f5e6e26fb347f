package audiototext.bootstrap.embedded.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Controls a browser with WebDriver BiDi (W3C): JSON over a web socket. */
final class BiDi implements WebSocket.Listener {
    private final Map<Integer, CompletableFuture<JsonObject>> answers = new ConcurrentHashMap<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final StringBuilder text = new StringBuilder();
    private WebSocket socket;

    private BiDi() {}

    static BiDi at(URI address) {
        var bidi = new BiDi();
        bidi.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, bidi)
                .join();
        return bidi;
    }

    /** @return the result; empty if the browser answers with an error, as it does while a page is being left */
    JsonObject call(String method, JsonObject params) {
        int id = ids.incrementAndGet();
        var answer = new CompletableFuture<JsonObject>();
        answers.put(id, answer);
        var call = new JsonObject();
        call.addProperty("id", id);
        call.addProperty("method", method);
        call.add("params", params);
        socket.sendText(call.toString(), true);
        var result = answer.orTimeout(2, TimeUnit.MINUTES).join().getAsJsonObject("result");
        return result == null ? new JsonObject() : result;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
        text.append(part);
        if (isLast) {
            var message = JsonParser.parseString(text.toString()).getAsJsonObject();
            text.setLength(0);
            if (message.has("id") && message.get("id").isJsonPrimitive()) {
                answers.remove(message.get("id").getAsInt()).complete(message);
            }
        }
        from.request(1);
        return null;
    }
}
