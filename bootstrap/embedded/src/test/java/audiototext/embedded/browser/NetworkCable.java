package audiototext.embedded.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Stands between browser and application, where it can be pulled out and be slow. */
final class NetworkCable implements AutoCloseable {
    private static final int CHUNK_BYTES = 4096;

    private final URI far;
    private final ServerSocket near;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile boolean isOut;
    private volatile long pauseNanos;

    NetworkCable(URI far) throws IOException {
        this.far = far;
        this.near = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    /** Where the application is seen through the cable. */
    URI site() {
        return URI.create("http://localhost:" + near.getLocalPort() + "/");
    }

    /** So that a longer upload takes seconds. */
    void slowDown(int bytesPerSecond) {
        pauseNanos = 1_000_000_000L * CHUNK_BYTES / bytesPerSecond;
    }

    /** What is under way breaks off, and nothing new gets through. */
    void pullOut() {
        isOut = true;
        ends.forEach(NetworkCable::close);
    }

    /** In again, and fast. */
    void plugIn() {
        pauseNanos = 0;
        isOut = false;
    }

    private void accept() {
        try {
            while (true) {
                join(near.accept());
            }
        } catch (IOException closed) {
            ends.forEach(NetworkCable::close);
        }
    }

    private void join(Socket browser) throws IOException {
        if (isOut) {
            close(browser);
            return;
        }
        var application = new Socket(far.getHost(), far.getPort());
        ends.add(browser);
        ends.add(application);
        threads.execute(() -> carry(browser, application, true));
        threads.execute(() -> carry(application, browser, false));
    }

    private void carry(Socket from, Socket to, boolean isUp) {
        try (from;
                to) {
            carry(from.getInputStream(), to.getOutputStream(), isUp);
        } catch (IOException brokenOff) {
            ends.remove(from);
        }
        ends.remove(from);
    }

    private void carry(InputStream in, OutputStream out, boolean isUp) throws IOException {
        var chunk = new byte[CHUNK_BYTES];
        for (int length = in.read(chunk); length > 0; length = in.read(chunk)) {
            out.write(chunk, 0, length);
            if (isUp && length == CHUNK_BYTES) {
                LockSupport.parkNanos(pauseNanos);
            }
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        near.close();
        threads.shutdown();
    }
}
