package audiototext.tests.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** The web application, started and polled until it is ready. */
final class WebProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final byte[] READY = "GET /q/health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII);

    private final int port = freePort();
    private final Process process;
    private final long started;

    WebProcess(Flavour flavour, WebSurroundings surroundings) throws IOException {
        var log = Path.of("target", "web-" + flavour.name() + ".log").toFile();
        var builder =
                new ProcessBuilder(flavour.command()).redirectErrorStream(true).redirectOutput(log);
        builder.environment().putAll(surroundings.environment(port));
        started = System.nanoTime();
        process = builder.start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** From the start of the process to the first 200, in ms. */
    double untilReady() throws InterruptedException {
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() - started > PATIENCE.toNanos()) {
                throw new IllegalStateException("the application does not get ready; see tests/bench/target/web-*.log");
            }
            Thread.sleep(1);
        }
        return (System.nanoTime() - started) / 1e6;
    }

    private boolean isReady() {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(READY);
            var status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return status.endsWith(" 200");
        } catch (IOException e) {
            return false;
        }
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
