package audiototext.bootstrap.embedded.browser;

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

/** A cable between browser and application. It can be pulled out, and can hold up what is sent to the application. */
final class NetworkCable implements AutoCloseable {
    /** How much of a held-up upload gets through. */
    private static final int BEGINNING_BYTES = 100_000;

    private static final int CHUNK_BYTES = 4096;

    private final URI far;
    private final ServerSocket near;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private boolean isOut;
    private boolean isHeldUp;

    NetworkCable(URI far) throws IOException {
        this.far = far;
        this.near = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    /** The address of the application through the cable. */
    URI site() {
        return URI.create("http://localhost:" + near.getLocalPort() + "/");
    }

    /** Lets through the beginning of each longer upload, and no more for now. */
    synchronized void holdUp() {
        isHeldUp = true;
    }

    /** Breaks connections off, and lets no new ones through. */
    synchronized void pullOut() {
        isOut = true;
        ends.forEach(NetworkCable::close);
        goOn();
    }

    /** Puts it in again. */
    synchronized void plugIn() {
        isOut = false;
        goOn();
    }

    /** Lets through what was held up. */
    synchronized void goOn() {
        isHeldUp = false;
        notifyAll();
    }

    private synchronized void awaitGoingOn() {
        try {
            while (isHeldUp) {
                wait();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
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

    private synchronized void join(Socket browser) {
        if (isOut) {
            close(browser);
            return;
        }
        try {
            var application = new Socket(far.getHost(), far.getPort());
            ends.add(browser);
            ends.add(application);
            threads.execute(() -> carry(browser, application, true));
            threads.execute(() -> carry(application, browser, false));
        } catch (IOException refused) {
            close(browser);
        }
    }

    private void carry(Socket from, Socket to, boolean isUp) {
        try (from;
                to) {
            carry(from.getInputStream(), to.getOutputStream(), isUp);
        } catch (IOException brokenOff) {
            // Like a pulled cable, or a killed application.
        } finally {
            ends.remove(from);
        }
    }

    private void carry(InputStream in, OutputStream out, boolean isUp) throws IOException {
        var chunk = new byte[CHUNK_BYTES];
        long carried = 0;
        for (int length = in.read(chunk); length > 0; length = in.read(chunk)) {
            out.write(chunk, 0, length);
            carried += length;
            if (isUp && carried > BEGINNING_BYTES) {
                awaitGoingOn();
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
        threads.shutdownNow();
    }
}
