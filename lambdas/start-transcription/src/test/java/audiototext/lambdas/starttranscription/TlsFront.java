package audiototext.lambdas.starttranscription;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A TLS proxy for a stand-in. Its certificate has a chain of two authorities, as AWS's certificates have. */
final class TlsFront implements AutoCloseable {
    private static final int QUEUE = 50;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ServerSocket server;
    private final URI target;

    /** @param keys a key store with the server's key and its whole chain */
    TlsFront(Path keys, char[] password, URI target) throws IOException, GeneralSecurityException {
        this.target = target;
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(KeyStore.getInstance(keys.toFile(), password), password);
        var tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        server = tls.getServerSocketFactory().createServerSocket(0, QUEUE, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    URI uri() {
        return URI.create("https://127.0.0.1:" + server.getLocalPort());
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var client = server.accept();
                var stub = new Socket(target.getHost(), target.getPort());
                threads.execute(() -> pass(client, stub));
                threads.execute(() -> pass(stub, client));
            } catch (IOException closed) {
                // The test is over.
            }
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            // A client that distrusts the certificate hangs up; then the other side is closed too.
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
