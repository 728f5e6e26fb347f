package audiototext.tests.awsstandins.lambda;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * AWS Lambda's Runtime API, version 2018-06-01, as a custom runtime sees it: the next event by long poll, its answer or
 * its error (each accepted with 202), and the error of a function that cannot start.
 */
public final class LambdaRuntimeApi implements AutoCloseable {
    private static final String ROOT = "/2018-06-01/runtime/";
    /** Lambda stops an environment that is not ready after ten seconds; tests on a busy machine get more. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private record Event(String id, String body) {}

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Map<String, CompletableFuture<LambdaAnswer>> answers = new ConcurrentHashMap<>();
    private final CompletableFuture<Long> firstNext = new CompletableFuture<>();
    private final HttpServer server;
    private volatile IllegalStateException end;

    /** Listens on a free port of the loopback interface. */
    public LambdaRuntimeApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(ROOT, this::answer);
        server.start();
    }

    /** The value of AWS_LAMBDA_RUNTIME_API. */
    public String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** When the function first asked for an event, by {@link System#nanoTime()}; fails if it could not start. */
    public CompletableFuture<Long> firstNext() {
        return firstNext.copy();
    }

    /** Sends an event to the function; the future completes with its answer. */
    public CompletableFuture<LambdaAnswer> invoke(String event) {
        var id = UUID.randomUUID().toString();
        var answer = new CompletableFuture<LambdaAnswer>();
        answers.put(id, answer);
        events.add(new Event(id, event));
        if (end != null) {
            answer.completeExceptionally(end);
        }
        return answer;
    }

    /** All pending and later futures fail, because the function is gone. */
    void giveUp(String why) {
        end = new IllegalStateException(why);
        firstNext.completeExceptionally(end);
        answers.values().forEach(answer -> answer.completeExceptionally(end));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path =
                    exchange.getRequestURI().getPath().substring(ROOT.length()).split("/");
            switch (path[path.length - 1]) {
                case "next" -> giveNext(exchange);
                case "response" -> accept(exchange, path[1], true);
                case "error" -> accept(exchange, path[1], false);
                default -> exchange.sendResponseHeaders(404, -1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void giveNext(HttpExchange exchange) throws IOException, InterruptedException {
        firstNext.complete(System.nanoTime());
        var event = events.take();
        var deadline = System.currentTimeMillis() + PATIENCE.toMillis();
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/json");
        headers.set("Lambda-Runtime-Aws-Request-Id", event.id());
        headers.set("Lambda-Runtime-Deadline-Ms", Long.toString(deadline));
        headers.set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-1:123456789012:function:tested");
        headers.set("Lambda-Runtime-Trace-Id", "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=0;Sampled=0");
        var body = event.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private void accept(HttpExchange exchange, String id, boolean succeeded) throws IOException {
        long at = System.nanoTime();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(202, -1);
        if (id.equals("error")) {
            giveUp("the function could not start: " + body);
            return;
        }
        var waiting = answers.remove(id);
        if (waiting != null) {
            waiting.complete(new LambdaAnswer(succeeded, body, at));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }
}
