package audiototext.lambdas.delivertranscript;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A proxy for a server on this machine that lets no connection through while it is shut. */
final class Gate implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ServerSocket entrance;
    private final int port;
    private volatile boolean shut;

    /** @param port the port of the server */
    Gate(int port) throws IOException {
        this.port = port;
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** Closes all open connections and refuses new ones. */
    void shut() {
        shut = true;
        open.forEach(Gate::end);
        open.clear();
    }

    void open() {
        shut = false;
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                letThrough(entrance.accept());
            } catch (IOException e) {
                // The gate is closed, or the client has already gone.
                continue;
            }
        }
    }

    private void letThrough(Socket client) throws IOException {
        if (shut) {
            client.close();
            return;
        }
        var server = new Socket(InetAddress.getLoopbackAddress(), port);
        open.add(client);
        open.add(server);
        threads.execute(() -> copy(client, server));
        threads.execute(() -> copy(server, client));
    }

    private static void copy(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            end(from);
            end(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        shut();
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
