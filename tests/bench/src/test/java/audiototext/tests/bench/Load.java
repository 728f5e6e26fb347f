package audiototext.tests.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Repeats one GET on kept-alive connections. It uses plain sockets, which leave most of the processor to the server.
 */
record Load(URI uri, Map<String, String> headers, int connections) {
    /** @param millis the time of each request */
    record Result(int requests, double seconds, Samples millis) {
        double perSecond() {
            return requests / seconds;
        }
    }

    Result run(Duration time) throws InterruptedException, ExecutionException {
        long began = System.nanoTime();
        return run(() -> System.nanoTime() - began < time.toNanos());
    }

    Result run(int requests) throws InterruptedException, ExecutionException {
        var left = new AtomicInteger(requests);
        return run(() -> left.getAndDecrement() > 0);
    }

    private Result run(Callable<Boolean> another) throws InterruptedException, ExecutionException {
        long began = System.nanoTime();
        var threads = Executors.newFixedThreadPool(connections);
        try {
            var all = new ArrayList<Double>();
            Callable<List<Double>> connection = () -> requests(another);
            for (var one : threads.invokeAll(Collections.nCopies(connections, connection))) {
                all.addAll(one.get());
            }
            return new Result(all.size(), (System.nanoTime() - began) / 1e9, Samples.of(all));
        } finally {
            threads.shutdown();
        }
    }

    private List<Double> requests(Callable<Boolean> another) throws Exception {
        var millis = new ArrayList<Double>();
        var request = head().getBytes(StandardCharsets.US_ASCII);
        try (var socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            while (another.call()) {
                long began = System.nanoTime();
                socket.getOutputStream().write(request);
                readAnswer(in);
                millis.add((System.nanoTime() - began) / 1e6);
            }
        }
        return millis;
    }

    private String head() {
        var head = new StringBuilder("GET " + uri.getRawPath() + " HTTP/1.1\r\nHost: " + uri.getAuthority() + "\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("\r\n").toString();
    }

    private static void readAnswer(InputStream in) throws IOException {
        var status = line(in);
        if (!status.contains(" 200 ")) {
            throw new IOException("answered: " + status);
        }
        boolean chunked = false;
        int length = 0;
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            chunked |= line.equalsIgnoreCase("transfer-encoding: chunked");
            if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        if (chunked) {
            skipChunks(in);
        } else {
            in.skipNBytes(length);
        }
    }

    private static void skipChunks(InputStream in) throws IOException {
        for (int size = -1; size != 0; line(in)) {
            size = Integer.parseInt(line(in), 16);
            in.skipNBytes(size);
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the connection ended");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
