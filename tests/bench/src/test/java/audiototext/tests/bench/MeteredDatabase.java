package audiototext.tests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * A proxy in front of a database that sums up how long it takes to answer. Clients send one request at a time on a
 * connection and wait, so the time from the end of a request to the start of its answer is the database's own.
 */
final class MeteredDatabase implements AutoCloseable {
    private static final int BUFFER_BYTES = 64 << 10;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final LongAdder nanos = new LongAdder();
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final InetSocketAddress database;

    MeteredDatabase(InetSocketAddress database) throws IOException {
        this.database = database;
        threads.execute(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** The time of all answers since the last call of this method. */
    double takeMillis() {
        return nanos.sumThenReset() / 1e6;
    }

    private void accept() {
        try {
            while (true) {
                connect(server.accept());
            }
        } catch (IOException e) {
            if (!server.isClosed()) {
                throw new UncheckedIOException("the database cannot be reached", e);
            }
        }
    }

    private void connect(Socket client) throws IOException {
        var behind = new Socket(database.getAddress(), database.getPort());
        client.setTcpNoDelay(true);
        behind.setTcpNoDelay(true);
        var asked = new AtomicLong(System.nanoTime());
        threads.execute(() -> copy(client, behind, () -> asked.set(System.nanoTime())));
        threads.execute(() -> copy(behind, client, () -> {
            long since = asked.getAndSet(0);
            if (since != 0) {
                nanos.add(System.nanoTime() - since);
            }
        }));
    }

    private static void copy(Socket from, Socket to, Runnable passing) {
        try (from;
                to) {
            var buffer = new byte[BUFFER_BYTES];
            int read;
            while ((read = from.getInputStream().read(buffer)) >= 0) {
                passing.run();
                to.getOutputStream().write(buffer, 0, read);
            }
        } catch (IOException e) {
            // One side has hung up, which ends the connection.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }
}
