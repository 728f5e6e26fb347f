package audiototext.adapters.smtp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** An SMTP server that accepts one mail, and keeps the bytes that came after DATA, up to the dot that ends them. */
final class RecordingSmtpServer implements Closeable {
    private static final String END = "\r\n.\r\n";

    private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final CompletableFuture<byte[]> mail = new CompletableFuture<>();

    RecordingSmtpServer() throws IOException {
        var thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    /** The bytes of the mail, once it has arrived. */
    byte[] mail() {
        return mail.join();
    }

    private void serve() {
        try (var client = server.accept()) {
            var in = new BufferedInputStream(client.getInputStream());
            var out = client.getOutputStream();
            out.write(reply("220 recording"));
            while (!readUntil(in, "\r\n").startsWith("DATA")) {
                out.write(reply("250 OK"));
            }
            out.write(reply("354 go on"));
            mail.complete(readUntil(in, END).getBytes(StandardCharsets.ISO_8859_1));
            out.write(reply("250 OK"));
            readUntil(in, "\r\n");
        } catch (IOException e) {
            mail.completeExceptionally(e);
        }
    }

    private static byte[] reply(String line) {
        return (line + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static String readUntil(InputStream in, String end) throws IOException {
        var read = new ByteArrayOutputStream();
        var last = new StringBuilder();
        for (int b = in.read(); b >= 0; b = in.read()) {
            read.write(b);
            last.append((char) b);
            if (last.length() > end.length()) {
                last.deleteCharAt(0);
            }
            if (last.toString().equals(end)) {
                return read.toString(StandardCharsets.ISO_8859_1);
            }
        }
        throw new IOException("the client has gone");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
