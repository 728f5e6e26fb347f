package audiototext.tests.awsstandins;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Forwards requests to a server, and its answers back. */
final class Forwarding {
    /** Headers of one connection (RFC 9110, section 7.6.1), or that the HTTP client sets itself. */
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade", "keep-alive");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;

    Forwarding(URI server) {
        this.server = server;
    }

    static Call call(HttpExchange exchange) throws IOException {
        var headers = new TreeMap<String, List<String>>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        var body = exchange.getRequestBody().readAllBytes();
        return new Call(exchange.getRequestMethod(), exchange.getRequestURI(), Map.copyOf(headers), body);
    }

    static void answer(HttpExchange exchange, Fault.Answer answer) throws IOException {
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    HttpResponse<byte[]> ask(Call call) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.resolve(call.target()))
                .method(call.method(), BodyPublishers.ofByteArray(call.body()));
        call.headers().forEach((name, values) -> {
            if (!OF_THE_CONNECTION.contains(name)) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    void answer(HttpExchange exchange, Call call) throws IOException, InterruptedException {
        var answer = ask(call);
        sendHeaders(exchange, call, answer);
        exchange.getResponseBody().write(answer.body());
    }

    void breakOff(HttpExchange exchange, Call call) throws IOException, InterruptedException {
        var answer = ask(call);
        sendHeaders(exchange, call, answer);
        exchange.getResponseBody().write(answer.body(), 0, answer.body().length / 2);
        exchange.getResponseBody().flush();
    }

    private static void sendHeaders(HttpExchange exchange, Call call, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        if (call.method().equals("HEAD")) {
            // No body follows from which the length could be known.
            answer.headers()
                    .firstValue("content-length")
                    .ifPresent(length -> exchange.getResponseHeaders().set("Content-Length", length));
        }
        boolean empty = call.method().equals("HEAD") || answer.body().length == 0;
        exchange.sendResponseHeaders(answer.statusCode(), empty ? -1 : answer.body().length);
    }
}
