package audiototext.tests.awsstandins.transcribe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Amazon Transcribe's batch API on this machine: JSON 1.1 over HTTP, jobs that are queued, run and end as the test
 * says, with transcripts that the server writes into the bucket. It does not process the audio.
 */
public final class TranscribeServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TARGET = "Transcribe.";

    private final TranscribeFaults faults = new TranscribeFaults();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final TranscribeJobs jobs;
    private final TranscribeApi api;
    private final HttpServer server;

    private TranscribeServer(S3Client s3) throws IOException {
        jobs = new TranscribeJobs(new TranscribeBucket(s3));
        api = new TranscribeApi(jobs, threads);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** @param s3 holds the media and receives the transcripts; the caller closes it */
    public static TranscribeServer start(S3Client s3) {
        try {
            return new TranscribeServer(s3);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The jobs, for the test to control. */
    public TranscribeJobs jobs() {
        return jobs;
    }

    /** The faults of the next calls. */
    public TranscribeFaults faults() {
        return faults;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            try {
                var operation = operation(exchange);
                faults.strike(operation);
                send(exchange, 200, api.answer(operation, JSON.readTree(body)));
            } catch (TranscribeError e) {
                send(exchange, e.status(), e.toJson());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static String operation(HttpExchange exchange) {
        var target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        if (!"POST".equals(exchange.getRequestMethod()) || target == null || !target.startsWith(TARGET)) {
            throw new TranscribeError("UnknownOperationException", "This is not an operation of Transcribe.");
        }
        return target.substring(TARGET.length());
    }

    private static void send(HttpExchange exchange, int status, JsonNode answer) throws IOException {
        var bytes = JSON.writeValueAsBytes(answer);
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }
}
