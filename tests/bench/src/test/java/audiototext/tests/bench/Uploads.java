package audiototext.tests.bench;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** PUTs of one WAV, all at once, each on its own connection. */
final class Uploads {
    private static final int AT_ONCE = 64;
    private static final int BYTES = 8 << 20;
    private static final int HEADER = 44;
    private static final int RATE = 16_000;

    private final byte[] audio = noise();

    private static byte[] noise() {
        var audio = new byte[BYTES];
        new Random(1).nextBytes(audio);
        ByteBuffer.wrap(audio)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(BYTES - 8)
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(RATE)
                .putInt(2 * RATE)
                .putShort((short) 2)
                .putShort((short) 16)
                .put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt(BYTES - HEADER);
        return audio;
    }

    /**
     * @param addresses supplies one address for each upload
     * @return MB (of 10^6 bytes) a second
     */
    double throughput(Supplier<URI> addresses, Map<String, String> headers)
            throws InterruptedException, ExecutionException {
        var puts = new ArrayList<Callable<Void>>();
        for (int i = 0; i < AT_ONCE; i++) {
            var address = addresses.get();
            puts.add(() -> {
                put(address, headers);
                return null;
            });
        }
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            long began = System.nanoTime();
            for (var put : threads.invokeAll(puts)) {
                put.get();
            }
            return (double) AT_ONCE * BYTES / 1e6 / ((System.nanoTime() - began) / 1e9);
        } finally {
            threads.shutdown();
        }
    }

    private void put(URI address, Map<String, String> headers) throws IOException {
        var head = new StringBuilder("PUT " + address.getRawPath() + " HTTP/1.1\r\nHost: " + address.getAuthority()
                + "\r\nContent-Type: audio/wav\r\nConnection: close\r\nContent-Length: " + BYTES + "\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            var out = socket.getOutputStream();
            out.write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
            out.write(audio);
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!answer.matches("(?s)HTTP/1.1 20[01] .*")) {
                throw new IOException("answered: " + answer.lines().findFirst().orElse("nothing"));
            }
        }
    }
}
