import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/**
 * An SMTP server that takes no mail: it rejects mail to refused@ for good and other mail for now, and never answers for
 * hang@.
 */
final class SmtpServer {
    final ServerSocket socket;
    final CountDownLatch hanging = new CountDownLatch(1);

    SmtpServer() throws IOException {
        socket = new ServerSocket(0);
        var thread = new Thread(this::serve, "smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    void awaitHanging() throws InterruptedException {
        hanging.await();
    }

    void serve() {
        while (true) {
            try {
                var client = socket.accept();
                var thread = new Thread(() -> talk(client), "smtp client");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    void talk(Socket client) {
        try (client) {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            say(client, "220 localhost");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT") && line.contains("hang@")) {
                    hanging.countDown();
                    continue;
                }
                say(client, line.startsWith("RCPT")
                        ? line.contains("refused@") ? "550 never" : "451 not now"
                        : "250 localhost");
                if (line.startsWith("RCPT") || line.startsWith("QUIT")) {
                    return;
                }
            }
        } catch (IOException gone) {
            // The application was killed.
        }
    }

    static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
